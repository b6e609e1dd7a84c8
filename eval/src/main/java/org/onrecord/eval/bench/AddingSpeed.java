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
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.onrecord.Reader;
import org.onrecord.Result;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.compare.Comparing;
import org.onrecord.compare.dispute.AcrossDisputes;
import org.onrecord.eval.report.Table;
import org.onrecord.record.Ids;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.text.Document;

/**
 * How fast documents go into an archive, as {@code onrecord add} puts them there, beside reading
 * them alone: by turns, with the same threads. Each turn fills an archive of its own, in which all
 * documents are compared, and ends when it is closed.
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

  /**
   * Reads and adds texts, each as a document of its own.
   *
   * @param words about how many of them, if there are more
   */
  public Findings on(List<String> all, int words, int threads) {
    List<String> texts = Sample.of(all, words).stream().distinct().toList();
    List<Document> documents = documents(texts);
    List<Double> adding = new ArrayList<>();
    List<Double> reading = new ArrayList<>();
    progress.accept("adding and reading alone, by turns, with threads: " + threads);
    Rounds turns =
        Rounds.of(
            () -> clocked(adding, () -> add(documents, threads)),
            () -> clocked(reading, () -> read(documents, threads)),
            Rounds.WARM_UP,
            rounds);
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("documents read", documents.size());
    sizes.put("words", (int) Sample.words(texts));
    sizes.put("threads", threads);
    sizes.put("rounds", rounds);
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    figures.put("addToRead", turns.ratio());
    figures.put("addToReadProcessor", Median.of(counted(reading)) / Median.of(counted(adding)));
    figures.put("addedDocumentsPerSecond", documents.size() / turns.one());
    figures.put("readDocumentsPerSecond", documents.size() / turns.other());
    return new Findings(sizes, figures, List.of(table(turns)));
  }

  /** All but the first ones, which warm up. */
  private List<Double> counted(List<Double> runs) {
    return runs.subList(runs.size() - rounds, runs.size());
  }

  private static List<Document> documents(List<String> texts) {
    List<Document> documents = new ArrayList<>();
    for (String text : texts) {
      int number = documents.size();
      documents.add(
          new Document(
              Optional.of("bench:" + number),
              Optional.of(FIRST_DAY.plusDays(number / A_DAY).toString()),
              Optional.empty(),
              text));
    }
    return documents;
  }

  private interface Work {
    void run() throws IOException;
  }

  /** Seconds that it takes; those of all processors are noted beside. */
  private static double clocked(List<Double> processors, Work work) {
    double before = processorSeconds();
    long start = System.nanoTime();
    try {
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    processors.add(processorSeconds() - before);
    return Seconds.since(start);
  }

  private static double processorSeconds() {
    return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
            .getProcessCpuTime()
        / NANOS;
  }

  private void read(List<Document> documents, int threads) {
    try (Stream<Result> results = reader.readAll(documents.stream(), threads, true)) {
      results.forEachOrdered(AddingSpeed::read);
    }
  }

  private void add(List<Document> documents, int threads) throws IOException {
    Path file = Files.createTempFile(folder, "added", ".db");
    AcrossDisputes across = new AcrossDisputes(reader.rivals());
    try (Archive opened = Archive.openOrCreate(Location.parse(file.toString()));
        Stream<Result> results =
            reader.readAll(
                documents.stream().filter(each -> !opened.has(Ids.document(each))),
                threads,
                true)) {
      Archive archive = Comparing.in(opened).with(across);
      results.forEachOrdered(
          result -> {
            Result.Read read = read(result);
            across.expect(read.record().id(), read.claims());
            archive.add(read.record(), found(read.record()), "bench");
          });
    }
  }

  private static Result.Read read(Result result) {
    return switch (result) {
      case Result.Read read -> read;
      case Result.Failed failed -> throw failed.cause();
    };
  }

  private static Item.Found found(NewsRecord record) {
    byte[] bytes = record.text().getBytes(StandardCharsets.UTF_8);
    Document document =
        new Document(record.uri(), record.published(), record.title(), record.text());
    return new Item.Found(
        record.uri().orElseThrow(), bytes.length, document, Origin.ofText(bytes, "text/plain"));
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
