package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onrecord completion}: a script that lets a shell complete this command. */
@Command(
    name = "completion",
    header = "Print a script with which bash and zsh complete this command.",
    description = {
      "",
      "To have it in this shell:",
      "  source <(onrecord completion)",
      "To have it in each, put that line into ~/.bashrc or ~/.zshrc.",
      ""
    })
final class CompletionCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  CompletionCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    CommandLine root = Onrecord.commandLine(surroundings);
    surroundings.out().write(AutoComplete.bash(root.getCommandName(), root));
    return 0;
  }
}
