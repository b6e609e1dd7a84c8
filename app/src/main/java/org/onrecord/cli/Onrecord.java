package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.ArchiveException;
import org.onrecord.export.plain.Harmless;
import org.onrecord.model.ModelException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.UnmatchedArgumentException;

/** The program: its commands, its help, and what it says when something is wrong. */
@Command(
    name = "onrecord",
    header = "Reads news and keeps the record: who said what.",
    synopsisHeading = "%nUsage: ",
    synopsisSubcommandLabel = "COMMAND",
    commandListHeading = "%nCommands:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nTo begin:%n",
    footer = {
      "  onrecord read article.txt     shows who said what in an article",
      "  onrecord actors articles/     lists who appears in many, and how often",
      "  onrecord events articles/     lists what happened, by whose account",
      "  onrecord read --help          tells what else it can do"
    })
final class Onrecord implements Callable<Integer> {
  private static final int FAILED = 1;
  private static final int WRONG_USAGE = 2;
  private static final int HELP_WIDTH = 80;

  private final Surroundings surroundings;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  @Option(
      names = {"-V", "--version"},
      versionHelp = true,
      description = "Show the version.")
  private boolean version;

  private Onrecord(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** Does what the arguments say; returns the exit status. */
  static int run(Surroundings surroundings, String... arguments) {
    StringWriter help = new StringWriter();
    CommandLine commandLine = commandLine(surroundings);
    commandLine.setOut(new PrintWriter(help, true));
    commandLine.setErr(new PrintWriter(surroundings.err(), true));
    int status = commandLine.execute(arguments);
    try {
      surroundings.out().write(help.toString());
      return status;
    } catch (IOException e) {
      return failed(e, surroundings);
    }
  }

  /** The commands, with all their options. */
  static CommandLine commandLine(Surroundings surroundings) {
    Terminal terminal = surroundings.terminal();
    CommandLine commandLine =
        new CommandLine(new Onrecord(surroundings))
            .addSubcommand(new ReadCommand(surroundings))
            .addSubcommand(new ActorsCommand(surroundings))
            .addSubcommand(new EventsCommand(surroundings))
            .addSubcommand(new DisputesCommand(surroundings))
            .addSubcommand(new PlacesCommand(surroundings))
            .addSubcommand(new TimelineCommand(surroundings))
            .addSubcommand(new AddCommand(surroundings))
            .addSubcommand(new ProblemsCommand(surroundings))
            .addSubcommand(new ChangesCommand(surroundings))
            .addSubcommand(new RereadCommand(surroundings))
            .addSubcommand(new MergeCommand(surroundings))
            .addSubcommand(new SplitCommand(surroundings))
            .addSubcommand(new RejectCommand(surroundings))
            .addSubcommand(new UndoCommand(surroundings))
            .addSubcommand(new CorrectionsCommand(surroundings))
            .addSubcommand(new ExportCommand(surroundings))
            .addSubcommand(new VerifyCommand(surroundings))
            .addSubcommand(new SearchCommand(surroundings))
            .addSubcommand(new WhoCommand(surroundings))
            .addSubcommand(new StatsCommand(surroundings))
            .addSubcommand(new CompletionCommand(surroundings.out()));
    commandLine.getCommandSpec().version("onrecord " + version());
    return commandLine
        .setUsageHelpWidth(HELP_WIDTH)
        .setColorScheme(CommandLine.Help.defaultColorScheme(terminal.colour() ? Ansi.ON : Ansi.OFF))
        .setParameterExceptionHandler((e, args) -> wrong(e, surroundings))
        .setExecutionExceptionHandler((e, line, parsed) -> failed(e, surroundings));
  }

  @Override
  public Integer call() {
    CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
    commandLine.usage(commandLine.getOut());
    return 0;
  }

  private static String version() {
    String version = Onrecord.class.getPackage().getImplementationVersion();
    return version == null ? "(not packaged)" : version;
  }

  private static int wrong(ParameterException e, Surroundings surroundings) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    surroundings.err().println("onrecord: " + Harmless.line(message(e)));
    surroundings.err().println("Try: " + command + " --help");
    return WRONG_USAGE;
  }

  private static String message(ParameterException e) {
    if (e instanceof UnmatchedArgumentException unmatched
        && e.getCommandLine().getParent() == null
        && !unmatched.isUnknownOption()) {
      String word = unmatched.getUnmatched().getFirst();
      return "there is no command " + word + "; to read a file: onrecord read " + word;
    }
    return String.valueOf(e.getMessage());
  }

  private static int failed(Exception e, Surroundings surroundings) {
    switch (e) {
      case IOException pipe when Output.isBrokenPipe(pipe) -> {
        return 0;
      }
      case IOException io ->
          surroundings.err().println("onrecord: can't write the output: " + io.getMessage());
      case ArchiveException archive ->
          surroundings.err().println("onrecord: " + Harmless.line(archive.reason()));
      case ModelException model -> surroundings.err().println("onrecord: " + model.getMessage());
      default -> {
        surroundings.err().println("onrecord: this is a fault in Onrecord; please report it:");
        e.printStackTrace(surroundings.err());
      }
    }
    return FAILED;
  }
}
