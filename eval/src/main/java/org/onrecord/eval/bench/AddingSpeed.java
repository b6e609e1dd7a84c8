package org.onrecord.eval.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.Reader;
import org.onrecord.Result;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Arrivals;
import org.onrecord.archive.Location;
import org.onrecord.compare.Comparing;
import org.onrecord.compare.dispute.Accession;
import org.onrecord.eval.report.Table;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.text.Document;

/**
 * How fast documents go into an archive, as {@code onrecord add} puts them there, beside reading
 * them alone: by turns, with the same threads. Each turn fills an archive of its own, in which all
 * documents are compared: the clock starts when it is open, as it does when the reader is loaded,
 * and stops when it is closed.
 *
 * @param reader that reads
 * @param folder for archives
 * @param rounds how often both are measured
 * @param progress is told what is measured next
 */
public record AddingSpeed(Reader reader, Path folder, int rounds, Consumer<String> progress) {
  private static final double NANOS = 1e9;
  private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
  private static final int A_DAY = 4;

  /** In seconds: there is more to compile than in reading alone. */
  private static final double WARM_UP = 3 * Rounds.WARM_UP;

  /**
   * Reads and adds texts, each as a document of its own.
   *
   * @param words about how many of them, if there are more
   */
  public Findings on(List<String> all, int words, int threads) {
    List<String> texts = Sample.of(all, words).stream().distinct().toList();
    List<Item.Found> found = found(texts);
    List<Double> adding = new ArrayList<>();
    List<Double> reading = new ArrayList<>();
    progress.accept("adding and reading alone, by turns, with threads: " + threads);
    Rounds turns =
        Rounds.of(
            () -> adding(adding, found, threads),
            () -> clocked(reading, () -> read(found, threads)),
            WARM_UP,
            rounds);
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("documents read", found.size());
    sizes.put("words", (int) Sample.words(texts));
    sizes.put("threads", threads);
    sizes.put("rounds", rounds);
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    figures.put("addToRead", turns.ratio());
    figures.put("addToReadProcessor", Median.of(counted(reading)) / Median.of(counted(adding)));
    figures.put("addedDocumentsPerSecond", found.size() / turns.one());
    figures.put("readDocumentsPerSecond", found.size() / turns.other());
    return new Findings(sizes, figures, List.of(table(turns)));
  }

  /** All but the first ones, which warm up. */
  private List<Double> counted(List<Double> runs) {
    return runs.subList(runs.size() - rounds, runs.size());
  }

  private static List<Item.Found> found(List<String> texts) {
    List<Item.Found> found = new ArrayList<>();
    for (String text : texts) {
      int number = found.size();
      String name = "bench:" + number;
      byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
      Document document =
          new Document(
              Optional.of(name),
              Optional.of(FIRST_DAY.plusDays(number / A_DAY).toString()),
              Optional.empty(),
              text);
      found.add(new Item.Found(name, bytes.length, document, Origin.ofText(bytes, "text/plain")));
    }
    return found;
  }

  /** Seconds that it takes; those of all processors are noted beside. */
  private static double clocked(List<Double> processors, Runnable work) {
    double before = processorSeconds();
    long start = System.nanoTime();
    work.run();
    processors.add(processorSeconds() - before);
    return Seconds.since(start);
  }

  private static double processorSeconds() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime()
        / NANOS;
  }

  private void read(List<Item.Found> found, int threads) {
    Stream<Document> documents = found.stream().map(Item.Found::document);
    try (Stream<Result> results = reader.readAll(documents, threads, true)) {
      results.forEachOrdered(AddingSpeed::read);
    }
  }

  private double adding(List<Double> processors, List<Item.Found> found, int threads) {
    try {
      Path file = Files.createTempFile(folder, "added", ".db");
      Archive archive = Comparing.in(Archive.openOrCreate(Location.parse(file.toString())));
      Accession accession = new Accession(archive, Optional.of(reader.rivals()), reader.version());
      return clocked(processors, () -> add(archive, accession, found, threads));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(Archive archive, Accession accession, List<Item.Found> found, int threads) {
    try (archive) {
      Arrivals arrivals = new Arrivals(archive);
      Queue<Item.Found> underWay = new ConcurrentLinkedQueue<>();
      Stream<Document> documents =
          found.stream().filter(arrivals::isNew).peek(underWay::add).map(Item.Found::document);
      try (Stream<Result> results = reader.readAll(documents, threads, true)) {
        results.forEachOrdered(
            result -> {
              Result.Read read = read(result);
              Item.Found item = underWay.remove();
              accession.add(item, read.record(), read.claims());
              arrivals.done(item.name());
            });
      }
    }
  }

  private static Result.Read read(Result result) {
    return switch (result) {
      case Result.Read read -> read;
      case Result.Failed failed -> throw failed.cause();
    };
  }

  private static Table table(Rounds rounds) {
    return new Table(
        "Rounds of adding and of reading alone: seconds",
        List.of("adding", "reading alone", "adding ÷ reading, documents/s"),
        rounds.pairs().stream()
            .map(pair -> List.of(digits(pair.one()), digits(pair.other()), digits(pair.ratio())))
            .toList());
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
