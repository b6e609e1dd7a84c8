package org.onrecord.eval.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.onrecord.Reader;
import org.onrecord.eval.report.Table;
import org.onrecord.text.Document;

/**
 * How the time of one document grows with its length, on one core.
 *
 * @param reader that reads
 * @param progress is told what is measured next
 */
public record Growth(Reader reader, Consumer<String> progress) {
  private static final int SHORTEST = 1000;
  private static final int STEP = 10;
  private static final int MOST_RUNS = 15;
  private static final double ENOUGH_SECONDS = 2;

  /**
   * A document of some length.
   *
   * @param length in UTF-16 code units
   * @param seconds that reading it took
   */
  record Point(double length, double seconds) {}

  /**
   * Lengths from 1,000 characters on, each ten times the one before.
   *
   * @param longest in UTF-16 code units
   * @throws BenchException if that is too short to show growth
   */
  public Findings of(List<String> texts, int longest) {
    if (longest < SHORTEST * STEP) {
      throw new BenchException("growth shows from 1 to 10 kB on: --max-length 10, or more");
    }
    seconds(Articles.longOne(texts, SHORTEST * STEP)); // warms up
    List<Point> points = new ArrayList<>();
    for (long length = SHORTEST; length <= longest; length *= STEP) {
      progress.accept("a document of " + length / SHORTEST + " kB");
      String text = Articles.longOne(texts, (int) length);
      points.add(new Point(text.length(), seconds(text)));
    }
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    figures.put("growthExponent", exponent(points));
    return new Findings(new LinkedHashMap<>(), figures, List.of(table(points)));
  }

  /** The median of as many runs as there is time for. */
  private double seconds(String text) {
    List<Double> runs = new ArrayList<>();
    double all = 0;
    while (all < ENOUGH_SECONDS && runs.size() < MOST_RUNS) {
      long start = System.nanoTime();
      reader.read(Document.of(text), true);
      runs.add(Seconds.since(start));
      all += runs.getLast();
    }
    return Median.of(runs);
  }

  /** The slope of the line through the logarithms that fits best: 1 where time is linear. */
  static double exponent(List<Point> points) {
    double x = points.stream().mapToDouble(point -> Math.log(point.length())).average().orElse(0);
    double y = points.stream().mapToDouble(point -> Math.log(point.seconds())).average().orElse(0);
    double rise = 0;
    double run = 0;
    for (Point point : points) {
      double across = Math.log(point.length()) - x;
      rise += across * (Math.log(point.seconds()) - y);
      run += across * across;
    }
    return rise / run;
  }

  private static Table table(List<Point> points) {
    return new Table(
        "Time by length, on one core",
        List.of("characters", "seconds", "ms a kB"),
        points.stream()
            .map(
                point ->
                    List.of(
                        String.format(Locale.ROOT, "%.0f", point.length()),
                        String.format(Locale.ROOT, "%.3f", point.seconds()),
                        String.format(Locale.ROOT, "%.2f", 1e6 * point.seconds() / point.length())))
            .toList());
  }
}
