package org.onrecord.eval.bench.serve;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.archive.Archive;
import org.onrecord.eval.bench.Findings;
import org.onrecord.eval.bench.archive.Latency;
import org.onrecord.eval.report.Table;

/**
 * How long pages of lists take from a server, from the request to the last byte of HTML, beside
 * queries of SQL for the same rows, by turns. A page shows 50 rows, and 20 disputes; queries ask
 * for one more, which tells whether there is a next page.
 *
 * @param archive is filled
 * @param pages how many of each list, one behind the other, and over again where there are fewer
 * @param progress is told what is done next
 */
public record ListPages(Archive archive, int pages, Consumer<String> progress) {
  private static final int WARM_UP = 200;
  private static final double NANOS_A_MILLI = 1e6;
  private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
  private static final List<String> LISTS =
      List.of("statements", "events", "disputes", "actors", "sources");

  /** One list. */
  private record Point(String list, Latency served, Latency bare) {
    double ratio() {
      return served.most() / bare.most();
    }
  }

  /**
   * Measures.
   *
   * @param documents how many there are in the archive
   */
  public Findings of(int documents) {
    List<Point> points = new ArrayList<>();
    try (Served served = new Served(archive, NoReader.INSTANCE, 1)) {
      for (String list : LISTS) {
        progress.accept("pages of " + list);
        points.add(measure(served, list));
      }
    }
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("documents listed", documents);
    sizes.put("pages of each list", pages);
    return new Findings(sizes, figures(points), List.of(table(points)));
  }

  private Point measure(Served served, String list) {
    List<Double> pageMillis = new ArrayList<>();
    List<Double> bareMillis = new ArrayList<>();
    URI first = served.at("/" + list);
    URI next = first;
    for (int i = 0; i < WARM_UP + pages; i++) {
      URI address = next;
      Overheard bare = Overheard.during(archive, () -> served.get(address));
      long begun = System.nanoTime();
      String page = served.get(address);
      double one = millis(begun);
      begun = System.nanoTime();
      int unused = bare.again();
      double other = millis(begun);
      if (i >= WARM_UP) {
        pageMillis.add(one);
        bareMillis.add(other);
      }
      Matcher link = NEXT.matcher(page);
      next = link.find() ? first.resolve(link.group(1).replace("&amp;", "&")) : first;
    }
    return new Point(list, new Latency(pageMillis), new Latency(bareMillis));
  }

  private static double millis(long begun) {
    return (System.nanoTime() - begun) / NANOS_A_MILLI;
  }

  private static SequencedMap<String, Double> figures(List<Point> points) {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    figures.put("pageToBare95", points.stream().mapToDouble(Point::ratio).max().orElse(Double.NaN));
    for (Point point : points) {
      figures.put(point.list + "ToBare95", point.ratio());
      figures.put(point.list + "Millis95", point.served.most());
    }
    return figures;
  }

  private static Table table(List<Point> points) {
    return new Table(
        "Pages of lists: milliseconds, median / 95th percentile",
        List.of("list", "page from the server", "bare SQL"),
        points.stream()
            .map(point -> List.of(point.list, shown(point.served), shown(point.bare)))
            .toList());
  }

  private static String shown(Latency latency) {
    return String.format(Locale.ROOT, "%.2f / %.2f", latency.median(), latency.most());
  }
}
