package org.onrecord.eval.bench.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.eval.bench.Findings;
import org.onrecord.eval.bench.archive.Searches.Search;
import org.onrecord.eval.report.Table;
import org.onrecord.text.Span;

/**
 * An archive that grows: at each size how fast documents are added, how large it is, and how fast
 * it is searched.
 *
 * @param folder for its files
 * @param searches how many are made at each size
 * @param progress is told what is done next
 */
public record ArchiveGrowth(Path folder, int searches, Consumer<String> progress) {
  private static final double NANOS = 1e9;
  private static final int TOLD_EACH = 5_000;
  private static final int AHEAD = 500;

  /** One size. */
  private record Point(
      int documents,
      double added,
      double processed,
      double bytes,
      double textBytes,
      Latencies latencies) {}

  /**
   * Measures.
   *
   * @param sizes how many documents there are, ascending
   * @throws IOException if the archive's size can't be told
   */
  public Findings of(List<Integer> sizes) throws IOException {
    Lexicon lexicon = Lexicon.invented();
    Press press = new Press(lexicon);
    List<Search> asked = Searches.of(lexicon, searches);
    List<Point> points = new ArrayList<>();
    Path file = folder.resolve("archive.db");
    Location location = Location.parse(file.toString());
    try (PlainTable plain = new PlainTable(folder.resolve("plain.db"))) {
      int there = 0;
      double textBytes = 0;
      for (int size : sizes) {
        progress.accept("adding documents up to " + size);
        Added added = add(there, size, press, location, plain);
        textBytes += added.textBytes;
        progress.accept("searching " + size + " documents");
        points.add(
            new Point(
                size,
                (size - there) / added.seconds,
                (size - there) / added.processor,
                (double) Files.size(file) / size,
                textBytes / size,
                searched(location, plain, asked)));
        there = size;
      }
    }
    return new Findings(sizes(sizes, press), figures(points), List.of(table(points)));
  }

  /** Making articles and filling the plain table isn't counted. */
  private record Added(double seconds, double processor, double textBytes) {}

  private Added add(int from, int to, Press press, Location location, PlainTable plain) {
    try (Archive archive = Archive.openOrCreate(location)) {
      return add(from, to, press, archive, plain);
    }
  }

  private static Latencies searched(Location location, PlainTable plain, List<Search> asked) {
    try (Archive archive = Archive.open(location)) {
      return Latencies.of(archive, plain, asked);
    }
  }

  private Added add(int from, int to, Press press, Archive archive, PlainTable plain) {
    double seconds = 0;
    double processor = 0;
    double textBytes = 0;
    for (int start = from; start < to; start += AHEAD) {
      int end = Math.min(to, start + AHEAD);
      List<Press.Article> articles =
          IntStream.range(start, end).parallel().mapToObj(press::article).toList();
      long begun = System.nanoTime();
      Processor spent = Processor.start();
      articles.forEach(each -> archive.add(each.record(), each.found(), "bench"));
      processor += spent.seconds();
      seconds += (System.nanoTime() - begun) / NANOS;
      for (Press.Article each : articles) {
        textBytes += each.found().bytes();
        plain.add(sentences(each));
      }
      if (end % TOLD_EACH == 0) {
        progress.accept(end + " documents");
      }
    }
    plain.commit();
    return new Added(seconds, processor, textBytes);
  }

  /** As the archive has them: the title first. */
  private static List<String> sentences(Press.Article article) {
    List<String> sentences = new ArrayList<>();
    article.record().title().ifPresent(sentences::add);
    for (Span span : article.record().sentences()) {
      sentences.add(span.in(article.record().text()));
    }
    return sentences;
  }

  private SequencedMap<String, Integer> sizes(List<Integer> sizes, Press press) {
    SequencedMap<String, Integer> all = new LinkedHashMap<>();
    all.put("documents", sizes.getLast());
    all.put("sentences a document", sentences(press.article(0)).size());
    all.put("searches", searches);
    return all;
  }

  private static SequencedMap<String, Double> figures(List<Point> points) {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    for (Point point : points) {
      String at = "At" + point.documents;
      Latencies all = point.latencies;
      figures.put("documentsPerSecond" + at, point.added);
      figures.put("documentsPerProcessorSecond" + at, point.processed);
      figures.put("bytesPerDocument" + at, point.bytes);
      figures.put("searchMillisMedian" + at, all.archive().median());
      figures.put("searchMillis95" + at, all.archive().most());
      figures.put("searchToBare95" + at, all.archive().most() / all.bare().most());
      figures.put("searchToBareMedian" + at, all.archive().median() / all.bare().median());
      figures.put("searchToPlain95" + at, all.archive().most() / all.plain().most());
      figures.put("searchToPlainMedian" + at, all.archive().median() / all.plain().median());
    }
    return figures;
  }

  private static Table table(List<Point> points) {
    return new Table(
        "Sizes: milliseconds of the processor are median / 95th percentile of the searches, 100 hits each",
        List.of(
            "documents",
            "added/s",
            "a processor's s",
            "bytes each",
            "of these text",
            "search",
            "bare FTS5",
            "table of sentences"),
        points.stream()
            .map(
                point ->
                    List.of(
                        String.valueOf(point.documents),
                        whole(point.added),
                        whole(point.processed),
                        whole(point.bytes),
                        whole(point.textBytes),
                        millis(point.latencies.archive()),
                        millis(point.latencies.bare()),
                        millis(point.latencies.plain())))
            .toList());
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%.0f", value);
  }

  private static String millis(Latency latency) {
    return String.format(Locale.ROOT, "%.2f / %.2f", latency.median(), latency.most());
  }
}
