package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.function.Function;
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
    CommandLine commandLine = commandLineFor(surroundings, arguments);
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

  /** The commands in the order in which the help lists them. */
  private static Map<String, Function<Surroundings, Object>> commands() {
    Map<String, Function<Surroundings, Object>> all = new LinkedHashMap<>();
    all.put("read", ReadCommand::new);
    all.put("actors", ActorsCommand::new);
    all.put("events", EventsCommand::new);
    all.put("disputes", DisputesCommand::new);
    all.put("places", PlacesCommand::new);
    all.put("timeline", TimelineCommand::new);
    all.put("add", AddCommand::new);
    all.put("problems", ProblemsCommand::new);
    all.put("changes", ChangesCommand::new);
    all.put("reread", RereadCommand::new);
    all.put("merge", MergeCommand::new);
    all.put("split", SplitCommand::new);
    all.put("reject", RejectCommand::new);
    all.put("undo", UndoCommand::new);
    all.put("corrections", CorrectionsCommand::new);
    all.put("export", ExportCommand::new);
    all.put("verify", VerifyCommand::new);
    all.put("search", SearchCommand::new);
    all.put("who", WhoCommand::new);
    all.put("stats", StatsCommand::new);
    all.put("serve", ServeCommand::new);
    all.put("demo", DemoCommand::new);
    all.put("completion", CompletionCommand::new);
    return all;
  }

  /** The program with all its commands and their options. */
  static CommandLine commandLine(Surroundings surroundings) {
    return commandLine(surroundings, commands().values());
  }

  /** With the command that is asked for alone, where one is: making them all takes a while. */
  private static CommandLine commandLineFor(Surroundings surroundings, String... arguments) {
    Map<String, Function<Surroundings, Object>> all = commands();
    return commandLine(
        surroundings,
        arguments.length > 0 && all.containsKey(arguments[0])
            ? List.of(all.get(arguments[0]))
            : all.values());
  }

  private static CommandLine commandLine(
      Surroundings surroundings, Collection<Function<Surroundings, Object>> commands) {
    CommandLine commandLine = new CommandLine(new Onrecord(surroundings));
    commands.forEach(command -> commandLine.addSubcommand(command.apply(surroundings)));
    commandLine.getCommandSpec().version("onrecord " + version());
    return commandLine
        .setUsageHelpWidth(HELP_WIDTH)
        .setColorScheme(
            CommandLine.Help.defaultColorScheme(
                surroundings.terminal().colour() ? Ansi.ON : Ansi.OFF))
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
