package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.Reader;
import org.onrecord.eval.bench.BareGraph;
import org.onrecord.eval.bench.ColdStart;
import org.onrecord.eval.bench.Findings;
import org.onrecord.eval.bench.Growth;
import org.onrecord.eval.bench.Memory;
import org.onrecord.eval.bench.Part;
import org.onrecord.eval.bench.Program;
import org.onrecord.eval.bench.ReadSpeed;
import org.onrecord.eval.bench.StepSpeed;
import org.onrecord.eval.report.Origin;
import org.onrecord.model.ReaderModel;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How much is measured of each part, of which program and model. */
final class BenchParts {
  /** With which the program is started. */
  static final Path ARTICLE = Path.of("examples", "agency.txt");

  /** The encoder's last tensor, as ARCHITECTURE.md promises. */
  private static final String HIDDEN = "hidden";

  private static final int KILO = 1000;

  @Option(
      names = "--rounds",
      paramLabel = "N",
      defaultValue = "3",
      converter = Positive.class,
      description = "How often reading is measured (default: ${DEFAULT-VALUE}).")
  private int rounds = 1;

  @Option(
      names = "--words",
      paramLabel = "N",
      defaultValue = "15000",
      converter = Positive.class,
      description =
          "Read texts of about so many words for each core: too many are thinned evenly, too few"
              + " repeated (default: ${DEFAULT-VALUE}).")
  private int words = 1;

  @Option(
      names = "--starts",
      paramLabel = "N",
      defaultValue = "5",
      converter = Positive.class,
      description = "How often the program is started (default: ${DEFAULT-VALUE}).")
  private int starts = 1;

  @Option(
      names = "--articles",
      paramLabel = "N",
      defaultValue = "500",
      converter = Positive.class,
      description = "How many articles, of about 150 words, are many (default: ${DEFAULT-VALUE}).")
  private int articles = 1;

  @Option(
      names = "--max-length",
      paramLabel = "KB",
      defaultValue = "1000",
      converter = Positive.class,
      description =
          "The longest document of those by which growth is measured: 1, 10, 100 … thousand"
              + " characters (default: ${DEFAULT-VALUE}).")
  private int maxLength = 1;

  @Option(
      names = "--program",
      paramLabel = "FILE",
      defaultValue = "./onrecord",
      description = "What is started (default: ${DEFAULT-VALUE}).")
  private Path program = Path.of("onrecord");

  @Mixin private ModelOption model = new ModelOption();

  /**
   * Measures a part.
   *
   * @param progress is told what is measured next
   */
  Findings measure(Part part, List<String> texts, Consumer<String> progress) throws IOException {
    return switch (part) {
      case READ -> speed(texts, progress);
      case STEPS -> steps(texts, progress);
      case START -> new ColdStart(started(), progress).of(ARTICLE, starts);
      case MEMORY -> new Memory(started(), progress).of(ARTICLE, texts, articles);
      case GROWTH -> growth(texts, progress);
    };
  }

  private Findings speed(List<String> texts, Consumer<String> progress) throws IOException {
    byte[] encoder = BareGraph.of(model.graph(), HIDDEN);
    try (ReaderModel cutter = model.open();
        Reader reader = reader()) {
      return new ReadSpeed(reader, cutter.wordPiece(), encoder, rounds, progress)
          .on(texts, words, Runtime.getRuntime().availableProcessors());
    }
  }

  private Findings steps(List<String> texts, Consumer<String> progress) throws IOException {
    try (ReaderModel opened = model.open()) {
      return new StepSpeed(opened, progress).on(texts, words);
    }
  }

  private Findings growth(List<String> texts, Consumer<String> progress) {
    try (Reader reader = reader()) {
      return new Growth(reader, progress).of(texts, Math.multiplyExact(maxLength, KILO));
    }
  }

  private Reader reader() {
    return model.directory().map(Reader::load).orElseGet(Reader::load);
  }

  private Program started() {
    return new Program(
        program,
        model.directory().map(folder -> List.of("--model", folder.toString())).orElse(List.of()));
  }

  /** The model's files. */
  List<Origin> origins() throws IOException {
    return model.origins();
  }
}
