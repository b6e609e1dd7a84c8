package org.onrecord.eval;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.onrecord.eval.bench.BenchException;
import org.onrecord.eval.command.EvalCommands;
import org.onrecord.eval.gold.GoldException;
import org.onrecord.eval.reference.DisagreementException;
import org.onrecord.model.ModelException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code ./dev eval}: measures how well the reader reads. */
@Command(
    name = "./dev eval",
    mixinStandardHelpOptions = true,
    description = "Measures how well the reader reads, on gold that people marked.",
    synopsisSubcommandLabel = "COMMAND")
public final class Main {
  private Main() {}

  /** Exits with 0 where all was measured, 1 where something failed, 2 for wrong usage. */
  public static void main(String[] arguments) {
    System.exit(commandLine().execute(arguments));
  }

  static CommandLine commandLine() {
    CommandLine commandLine = new CommandLine(new Main());
    EvalCommands.all().forEach(commandLine::addSubcommand);
    return commandLine
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setOut(writer(FileDescriptor.out))
        .setErr(writer(FileDescriptor.err))
        .setExecutionExceptionHandler((fault, command, parsed) -> tell(fault, command));
  }

  private static PrintWriter writer(FileDescriptor descriptor) {
    return new PrintWriter(
        new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
  }

  /** In plain words where something about the data, the model or the files is wrong. */
  private static int tell(Exception fault, CommandLine command) throws Exception {
    if (fault instanceof GoldException
        || fault instanceof ModelException
        || fault instanceof DisagreementException
        || fault instanceof BenchException
        || fault instanceof IOException
        || fault instanceof UncheckedIOException) {
      command.getErr().println("eval: " + fault.getMessage());
      return CommandLine.ExitCode.SOFTWARE;
    }
    throw fault;
  }
}
