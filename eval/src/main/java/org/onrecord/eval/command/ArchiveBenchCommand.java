package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.onrecord.Reader;
import org.onrecord.eval.bench.AddingSpeed;
import org.onrecord.eval.bench.BenchException;
import org.onrecord.eval.bench.Findings;
import org.onrecord.eval.bench.Scratch;
import org.onrecord.eval.bench.archive.ArchiveGrowth;
import org.onrecord.eval.bench.archive.ClusteringGrowth;
import org.onrecord.eval.report.Checksum;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Figure;
import org.onrecord.eval.report.Origin;
import org.onrecord.eval.report.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dev bench archive}: how fast an archive is filled and searched. */
@Command(
    name = "archive",
    mixinStandardHelpOptions = true,
    customSynopsis = "./dev bench archive [OPTION]...",
    description = {
      "Measures how fast documents are read into an archive, beside reading them alone; and how"
          + " fast an archive that grows takes documents, how large it is, and how fast it is"
          + " searched, beside bare full-text search; and what clustering of events costs as it"
          + " grows. The documents of all but the first are invented, and no reader reads them."
    })
final class ArchiveBenchCommand implements Callable<Integer> {
  private static final Map<String, Target> TARGETS =
      Map.of(
          "addToRead", Target.atLeast(0.85, 0.95),
          "searchToPlain95At100000", Target.atMost(1.5, 1.1));

  /** What can be measured by itself. */
  private enum Part {
    ADDING,
    GROWTH,
    CLUSTERING
  }

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = {
        "Texts to read: .txt or .jsonl, or a folder of these. Without any, the development data of"
            + " the project where it is, else the examples."
      })
  private List<Path> files = List.of();

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description = "Measure only these of adding, growth and clustering, with commas between.")
  private Set<Part> parts = EnumSet.allOf(Part.class);

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "5",
      converter = Positive.class,
      description =
          "How often adding and reading alone are measured, by turns (default: ${DEFAULT-VALUE}).")
  private int rounds = 1;

  @Option(
      names = "--words",
      paramLabel = "N",
      defaultValue = "50000",
      converter = Positive.class,
      description =
          "Read texts of about so many words: too many are thinned evenly"
              + " (default: ${DEFAULT-VALUE}).")
  private int words = 1;

  @Option(
      names = "--sizes",
      paramLabel = "N",
      split = ",",
      defaultValue = "1000,10000,100000",
      converter = Positive.class,
      description = "How many documents there are, ascending (default: ${DEFAULT-VALUE}).")
  private List<Integer> sizes = List.of();

  @Option(
      names = "--clustered",
      paramLabel = "N",
      split = ",",
      defaultValue = "500,1000,2000,4000",
      converter = Positive.class,
      description =
          "How many documents there are when the cost of clustering their events is told, ascending"
              + " (default: ${DEFAULT-VALUE}).")
  private List<Integer> clustered = List.of();

  @Option(
      names = "--searches",
      paramLabel = "N",
      defaultValue = "200",
      converter = Positive.class,
      description = "How many searches are made at each size (default: ${DEFAULT-VALUE}).")
  private int searches = 1;

  @Mixin private ModelOption model = new ModelOption();
  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    ascend("--sizes", sizes);
    ascend("--clustered", clustered);
    try (Scratch scratch = Scratch.make()) {
      Path folder = scratch.folder();
      List<Findings> found = new ArrayList<>();
      List<Path> data = files.isEmpty() ? BenchData.ofProject() : files;
      if (parts.contains(Part.ADDING)) {
        found.add(adding(folder, data));
      }
      if (parts.contains(Part.GROWTH)) {
        found.add(new ArchiveGrowth(folder, searches, this::say).of(sizes));
      }
      if (parts.contains(Part.CLUSTERING)) {
        found.add(new ClusteringGrowth(folder, this::say).of(clustered));
      }
      Evaluation evaluation =
          parts.contains(Part.ADDING)
              ? evaluation(data, model.origins(), Findings.all(found))
              : evaluation(List.of(), List.of(), Findings.all(found));
      output.write(Measured.of(evaluation), spec.commandLine().getOut());
      return 0;
    }
  }

  private static void ascend(String option, List<Integer> sizes) {
    if (!sizes.stream().sorted().distinct().toList().equals(sizes)) {
      throw new BenchException(option + " must ascend: 1000,10000");
    }
  }

  private Findings adding(Path folder, List<Path> data) {
    try (Reader reader = model.directory().map(Reader::load).orElseGet(Reader::load)) {
      return new AddingSpeed(reader, folder, rounds, this::say)
          .on(BenchData.texts(data), words, Runtime.getRuntime().availableProcessors());
    }
  }

  private void say(String next) {
    spec.commandLine().getErr().println("bench: " + next);
  }

  private Evaluation evaluation(List<Path> data, List<Origin> readBy, Findings found)
      throws IOException {
    return new Evaluation(
        "bench-archive",
        "An archive: adding and searching",
        spec.root().commandLine().getParseResult().originalArgs().stream()
            .map(EvalCommand::portable)
            .collect(Collectors.joining(" ", "./dev ", "")),
        data.stream().map(Checksum::of).toList(),
        readBy,
        found.sizes(),
        Figure.all(found.figures(), Map.of(), TARGETS),
        found.tables());
  }
}
