package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.eval.bench.BenchException;
import org.onrecord.eval.bench.Findings;
import org.onrecord.eval.bench.archive.ArchiveGrowth;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Figure;
import org.onrecord.eval.report.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./dev bench archive}: how fast an archive is filled and searched. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    customSynopsis = "./dev bench archive [OPTION]...",
    description = {
      "Measures how fast documents are added to an archive, how large it is, and how fast it is"
          + " searched, beside its bare full-text table and beside one of whole sentences. The"
          + " documents are invented, and no reader reads them."
    })
final class ArchiveBenchCommand implements Callable<Integer> {
  private static final Map<String, Target> TARGETS =
      Map.of("searchToBare95At100000", Target.atMost(1.5, 1.1));

  @Option(
      names = "--sizes",
      paramLabel = "N",
      split = ",",
      defaultValue = "1000,10000,100000",
      converter = Positive.class,
      description = "How many documents there are, ascending (default: ${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--searches",
      paramLabel = "N",
      defaultValue = "200",
      converter = Positive.class,
      description = "How many searches are made at each size (default: ${DEFAULT-VALUE}).")
  private int searches = 1;

  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    if (!sizes.stream().sorted().distinct().toList().equals(sizes)) {
      throw new BenchException("--sizes must ascend: 1000,10000");
    }
    Path folder = Files.createTempDirectory("onrecord-bench");
    try {
      Findings found = new ArchiveGrowth(folder, searches, this::say).of(sizes);
      output.write(Measured.of(evaluation(found)), spec.commandLine().getOut());
      return 0;
    } finally {
      delete(folder);
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }

  private void say(String next) {
    spec.commandLine().getErr().println("bench: " + next);
  }

  private Evaluation evaluation(Findings found) {
    return new Evaluation(
        spec.qualifiedName("-"),
        "An archive: adding and searching",
        spec.root().commandLine().getParseResult().originalArgs().stream()
            .map(EvalCommand::portable)
            .collect(Collectors.joining(" ", "./dev ", "")),
        List.of(),
        List.of(),
        found.sizes(),
        Figure.all(found.figures(), Map.of(), TARGETS),
        found.tables());
  }
}
