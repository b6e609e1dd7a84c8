package org.onrecord.eval.command;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.onrecord.eval.bench.Findings;
import org.onrecord.eval.bench.Part;
import org.onrecord.eval.bench.inner.InnerTimes;
import org.onrecord.eval.report.Checksum;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Figure;
import org.onrecord.eval.report.Target;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dev bench}: speed, cold start, memory, growth. */
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    customSynopsis = "./dev bench [OPTION]... [FILE]...",
    subcommands = {ArchiveBenchCommand.class, ServeBenchCommand.class},
    description = {
      "Measures how fast the reader reads, beside the bare encoder on the same text, and single"
          + " steps of it; how soon the program tells its first statement; how much memory it"
          + " takes; and how its time grows with a document's length."
    })
final class BenchCommand implements Callable<Integer> {
  private static final Map<String, Target> TARGETS =
      Map.of(
          "readToEncoder", Target.atLeast(0.7, 0.9),
          "timeStepWordsPerSecond", Target.atLeast(50_000, 200_000),
          "coldStartSeconds", Target.atMost(1.0, 0.5),
          "peakMegabytes", Target.atMost(600, 300),
          "peakMegabytesMany", Target.atMost(900, 500));

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = {
        "Text to measure on: .txt or .jsonl, or a folder of these. Without any, the development"
            + " data of the project where it is, else the examples."
      })
  private List<Path> files = List.of();

  @Option(
      names = "--only",
      paramLabel = "PART",
      split = ",",
      description =
          "Measure only these of read, steps, start, memory and growth, with commas between.")
  private Set<Part> parts = EnumSet.allOf(Part.class);

  @Option(
      names = "--inner",
      paramLabel = "REGEX",
      arity = "0..1",
      fallbackValue = ".*",
      description =
          "Time the inner steps of reading FILE's first text instead, or those whose names match.")
  private Optional<String> inner = Optional.empty();

  @Mixin private BenchParts measuring = new BenchParts();
  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Evaluation evaluation = inner.isPresent() ? steps(inner.get()) : whole();
    output.write(Measured.of(evaluation), spec.commandLine().getOut());
    return 0;
  }

  private Evaluation whole() throws IOException {
    List<Path> data = files.isEmpty() ? BenchData.ofProject() : files;
    List<String> texts = BenchData.texts(data);
    List<Findings> found = new ArrayList<>();
    for (Part part : EnumSet.copyOf(parts)) {
      found.add(measuring.measure(part, texts, this::say));
    }
    return evaluation("Speed, cold start, memory, growth", data, Findings.all(found));
  }

  private Evaluation steps(String pattern) throws IOException {
    Path article = files.isEmpty() ? BenchParts.ARTICLE : files.getFirst();
    BenchData.texts(List.of(article));
    return evaluation(
        "Inner steps, microseconds for one text",
        List.of(article),
        InnerTimes.of(pattern, article, progress()));
  }

  private void say(String next) {
    spec.commandLine().getErr().println("bench: " + next);
  }

  /** JMH wants a stream of bytes: what it tells goes where all progress goes. */
  private static PrintStream progress() {
    return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  }

  private Evaluation evaluation(String title, List<Path> data, Findings found) throws IOException {
    return new Evaluation(
        spec.name(),
        title,
        commandLine(),
        data.stream().map(Checksum::of).toList(),
        measuring.origins(),
        found.sizes(),
        Figure.all(found.figures(), Map.of(), TARGETS),
        found.tables());
  }

  private String commandLine() {
    return spec.root().commandLine().getParseResult().originalArgs().stream()
        .map(EvalCommand::portable)
        .collect(Collectors.joining(" ", "./dev ", ""));
  }
}
