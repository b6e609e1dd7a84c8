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
import org.onrecord.Reader;
import org.onrecord.eval.bench.BareGraph;
import org.onrecord.eval.bench.ColdStart;
import org.onrecord.eval.bench.Findings;
import org.onrecord.eval.bench.Growth;
import org.onrecord.eval.bench.Memory;
import org.onrecord.eval.bench.Part;
import org.onrecord.eval.bench.Program;
import org.onrecord.eval.bench.ReadSpeed;
import org.onrecord.eval.bench.inner.InnerTimes;
import org.onrecord.eval.report.Checksum;
import org.onrecord.eval.report.Evaluation;
import org.onrecord.eval.report.Figure;
import org.onrecord.eval.report.Target;
import org.onrecord.model.ReaderModel;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ./dev bench}: speed, cold start, memory, growth. */
@Command(
    name = "bench",
    description = {
      "Measures how fast the reader reads, beside the bare encoder on the same text; how soon the"
          + " program tells its first statement; how much memory it takes; and how its time grows"
          + " with a document's length."
    })
final class BenchCommand implements Callable<Integer> {
  /** The encoder's last tensor, as ARCHITECTURE.md promises. */
  private static final String HIDDEN = "hidden";

  /** With which the program is started. */
  private static final Path ARTICLE = Path.of("examples", "agency.txt");

  private static final Map<String, Target> TARGETS =
      Map.of(
          "readToEncoder", Target.atLeast(0.7, 0.9),
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
      description = "Measure only these: ${COMPLETION-CANDIDATES}, with commas between.")
  private Set<Part> parts = EnumSet.allOf(Part.class);

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      description = "How often reading is measured (default: ${DEFAULT-VALUE}).")
  private int rounds = 3;

  @Option(
      names = "--words",
      paramLabel = "N",
      defaultValue = "15000",
      description =
          "Read texts of about so many words for each core: too many are thinned evenly, too few"
              + " repeated (default: ${DEFAULT-VALUE}).")
  private int words = 15_000;

  @Option(
      names = "--starts",
      paramLabel = "N",
      defaultValue = "5",
      description = "How often the program is started (default: ${DEFAULT-VALUE}).")
  private int starts = 5;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "500",
      description = "How many articles, of about 150 words, are many (default: ${DEFAULT-VALUE}).")
  private int articles = 500;

  @Option(
      names = "--max-length",
      paramLabel = "KB",
      defaultValue = "1000",
      description =
          "The longest document of those by which growth is measured: 1, 10, 100 … thousand"
              + " characters (default: ${DEFAULT-VALUE}).")
  private int maxLength = 1000;

  @Option(
      names = "--program",
      paramLabel = "FILE",
      defaultValue = "./onrecord",
      description = "What is started (default: ${DEFAULT-VALUE}).")
  private Path program = Path.of("./onrecord");

  @Option(
      names = "--inner",
      paramLabel = "REGEX",
      arity = "0..1",
      fallbackValue = ".*",
      description =
          "Time the inner steps of reading FILE's first text instead, or those whose names match.")
  private Optional<String> inner = Optional.empty();

  @Mixin private ModelOption model = new ModelOption();
  @Mixin private Output output = new Output();

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Measured measured = inner.isPresent() ? steps(inner.get()) : whole();
    output.write(measured, spec.commandLine().getOut());
    return 0;
  }

  private Measured steps(String pattern) throws IOException {
    Path article = files.isEmpty() ? ARTICLE : files.getFirst();
    Findings found = InnerTimes.of(pattern, article, progress());
    return Measured.of(
        evaluation("Inner steps, microseconds for an article", List.of(article), found));
  }

  private Measured whole() throws IOException {
    List<Path> data = files.isEmpty() ? BenchData.ofProject() : files;
    List<String> texts = BenchData.texts(data);
    List<Findings> found = new ArrayList<>();
    for (Part part : EnumSet.copyOf(parts)) {
      found.add(measure(part, texts));
    }
    return Measured.of(evaluation("Speed, cold start, memory, growth", data, Findings.all(found)));
  }

  private Findings measure(Part part, List<String> texts) throws IOException {
    return switch (part) {
      case READ -> speed(texts);
      case START -> new ColdStart(program(), this::say).of(ARTICLE, starts);
      case MEMORY -> new Memory(program(), this::say).of(ARTICLE, texts, articles);
      case GROWTH -> growth(texts);
    };
  }

  private Program program() {
    return new Program(
        program,
        model.directory().map(folder -> List.of("--model", folder.toString())).orElse(List.of()));
  }

  private Findings growth(List<String> texts) {
    try (Reader reader = reader()) {
      return new Growth(reader, this::say).of(texts, Math.multiplyExact(maxLength, 1000));
    }
  }

  private Reader reader() {
    return model.directory().map(Reader::load).orElseGet(Reader::load);
  }

  private Findings speed(List<String> texts) throws IOException {
    byte[] encoder = BareGraph.of(model.graph(), HIDDEN);
    try (ReaderModel cutter = model.open();
        Reader reader = reader()) {
      return new ReadSpeed(reader, cutter.wordPiece(), encoder, rounds, this::say)
          .on(texts, words, Runtime.getRuntime().availableProcessors());
    }
  }

  /** JMH wants a stream: what it tells goes where all progress goes. */
  private static PrintStream progress() {
    return new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
  }

  private void say(String next) {
    spec.commandLine().getErr().println("bench: " + next);
  }

  private Evaluation evaluation(String title, List<Path> data, Findings found) throws IOException {
    return new Evaluation(
        spec.name(),
        title,
        commandLine(),
        data.stream().map(Checksum::of).toList(),
        model.origins(),
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
