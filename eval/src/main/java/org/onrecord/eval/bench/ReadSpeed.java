package org.onrecord.eval.bench;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.Reader;
import org.onrecord.Result;
import org.onrecord.eval.report.Table;
import org.onrecord.model.WordPiece;
import org.onrecord.model.Words;
import org.onrecord.text.Document;

/**
 * How fast documents are read, on one core and on all, beside the bare encoder on the same text: in
 * unpadded windows of 256 subwords without overlap, one window a call. Both have run for a minute
 * before: what an archive takes, not what the first article takes.
 *
 * @param reader that reads
 * @param wordPiece of its model
 * @param encoder the graph of its model without heads, see {@link BareGraph}
 * @param rounds how often each is measured
 * @param progress is told what is measured next
 */
public record ReadSpeed(
    Reader reader, WordPiece wordPiece, byte[] encoder, int rounds, Consumer<String> progress) {
  private static final int TRIALS = 3;
  private static final int TRIAL_WINDOWS = 12;

  /** Reads texts of about so many words for each core. */
  public Findings on(List<String> texts, int wordsPerCore, int cores) {
    List<String> sample = Sample.of(texts, Math.multiplyExact(wordsPerCore, cores));
    List<Words> cut = sample.stream().map(wordPiece::words).toList();
    List<EncoderWindow> windows =
        cut.stream().flatMap(words -> EncoderWindow.of(words).stream()).toList();
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("documents", sample.size());
    sizes.put("words", (int) Sample.words(sample));
    sizes.put("subwords", cut.stream().mapToInt(words -> words.subwords().length).sum());
    sizes.put("cores", cores);
    sizes.put("rounds", rounds);
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    List<Table> tables = new ArrayList<>();
    EncoderThreads best = best(windows, cores);
    sizes.put("encoderCallers", best.callers());
    sizes.put("encoderThreadsEach", best.each());
    Rounds all = rounds(sample, windows, cores, best);
    add("", all, sizes, figures);
    tables.add(table("Rounds on all cores: seconds", all));
    if (cores > 1) {
      Rounds one = rounds(sample, windows, 1, new EncoderThreads(1, 1));
      add("OneCore", one, sizes, figures);
      tables.add(table("Rounds on one core: seconds", one));
    } else {
      add("OneCore", all, sizes, figures);
    }
    return new Findings(sizes, figures, tables);
  }

  private EncoderThreads best(List<EncoderWindow> windows, int cores) {
    progress.accept("the encoder's best thread setting");
    List<EncoderWindow> some =
        windows.subList(0, Math.min(windows.size(), Math.multiplyExact(TRIAL_WINDOWS, cores)));
    return EncoderThreads.candidates(cores).stream()
        .min(Comparator.comparingDouble(threads -> trial(some, threads)))
        .orElseThrow();
  }

  /** The fastest of a few, behind one that warms up. */
  private double trial(List<EncoderWindow> windows, EncoderThreads threads) {
    try (BareEncoder bare = new BareEncoder(encoder, threads)) {
      bare.seconds(windows);
      return Stream.generate(() -> bare.seconds(windows))
          .limit(TRIALS)
          .min(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  private Rounds rounds(
      List<String> texts, List<EncoderWindow> windows, int readers, EncoderThreads threads) {
    progress.accept("reading and the bare encoder, by turns, with threads: " + readers);
    try (BareEncoder bare = new BareEncoder(encoder, threads)) {
      return Rounds.of(
          () -> read(texts, readers), () -> bare.seconds(windows), Rounds.WARM_UP, rounds);
    }
  }

  /** Every text is read, in whichever language it is: the encoder reads it, too. */
  private double read(List<String> texts, int threads) {
    long start = System.nanoTime();
    try (Stream<Result> results = reader.readAll(texts.stream().map(Document::of), threads, true)) {
      results.forEachOrdered(ReadSpeed::check);
    }
    return Seconds.since(start);
  }

  private static void check(Result result) {
    if (result instanceof Result.Failed failed) {
      throw failed.cause();
    }
  }

  private static void add(
      String on,
      Rounds rounds,
      SequencedMap<String, Integer> sizes,
      SequencedMap<String, Double> figures) {
    double words = sizes.getOrDefault("words", 0);
    double subwords = sizes.getOrDefault("subwords", 0);
    figures.put("readToEncoder" + on, rounds.ratio());
    figures.put("wordsPerSecond" + on, words / rounds.one());
    figures.put("encoderWordsPerSecond" + on, words / rounds.other());
    figures.put("subwordsPerSecond" + on, subwords / rounds.one());
    figures.put("encoderSubwordsPerSecond" + on, subwords / rounds.other());
  }

  private static Table table(String title, Rounds rounds) {
    return new Table(
        title,
        List.of("whole read", "bare encoder", "read ÷ encoder, words/s"),
        rounds.pairs().stream()
            .map(pair -> List.of(digits(pair.one()), digits(pair.other()), digits(pair.ratio())))
            .toList());
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
