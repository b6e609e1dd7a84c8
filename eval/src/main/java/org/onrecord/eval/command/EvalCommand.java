package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.eval.gold.GoldException;
import org.onrecord.eval.report.Checksum;
import org.onrecord.eval.report.Figure;
import org.onrecord.eval.report.Origin;
import org.onrecord.eval.report.Target;
import org.onrecord.eval.score.Interval;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What all subcommands share: files to measure on, intervals, output. */
abstract class EvalCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = "Gold to measure on; without any, the development data of the project.")
  private List<Path> files = List.of();

  @Mixin private Sampling sampling = new Sampling();
  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  /** The development data that is measured on where no files are named. */
  abstract List<Path> developmentData();

  abstract Measured measure(List<Path> gold) throws IOException;

  @Override
  public Integer call() throws IOException {
    output.write(measure(gold()), spec.commandLine().getOut());
    return 0;
  }

  private List<Path> gold() {
    List<Path> gold = files.isEmpty() ? developmentData() : files;
    for (Path file : gold) {
      if (!Files.exists(file)) {
        throw new GoldException(
            files.isEmpty()
                ? "the development data " + file + " is not here: name FILEs to measure on"
                : file + " does not exist");
      }
    }
    return gold;
  }

  /** The figures of all documents, with their intervals. */
  final <D> List<Figure> figures(
      List<D> documents,
      Function<List<D>, SequencedMap<String, Double>> figures,
      Map<String, Target> targets) {
    Map<String, Interval> intervals = sampling.bootstrap().intervals(documents, figures);
    return Figure.all(figures.apply(documents), intervals, targets);
  }

  static List<Origin> origins(List<Path> files) {
    return files.stream().map(Checksum::of).toList();
  }

  /** The name of the subcommand. */
  final String task() {
    return spec.name();
  }

  /** The command line, without the folders that only this computer has. */
  final String commandLine() {
    return spec.root().commandLine().getParseResult().originalArgs().stream()
        .map(EvalCommand::portable)
        .collect(Collectors.joining(" ", spec.root().name() + " ", ""));
  }

  /** An argument without the folders that only this computer has. */
  static String portable(String argument) {
    int value = argument.startsWith("--") ? argument.indexOf('=') + 1 : 0;
    Path path = Path.of(argument.substring(value));
    return path.isAbsolute() ? argument.substring(0, value) + path.getFileName() : argument;
  }
}
