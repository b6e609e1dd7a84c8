package org.onrecord.cli;

import java.io.IOException;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

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
  private final Output out;

  @Spec private @Nullable CommandSpec spec;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  CompletionCommand(Output out) {
    this.out = out;
  }

  @Override
  public Integer call() throws IOException {
    CommandSpec root = Objects.requireNonNull(spec).root();
    out.write(AutoComplete.bash(root.name(), root.commandLine()));
    return 0;
  }
}
