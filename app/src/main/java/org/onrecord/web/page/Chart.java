package org.onrecord.web.page;

import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.archive.query.Tally;

/**
 * Bars for months, those without anything, too.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param bars at most {@link #MOST}, the last months
 * @param earlier how much lies before them
 */
public record Chart(List<Bar> bars, long earlier) {
  private static final int MOST = 36;

  /** One bar alone says nothing of time. */
  private static final int LEAST = 12;

  private static final int STEP = 20;
  private static final int BROAD = 14;
  private static final int HIGH = 100;

  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

  public Chart {
    bars = List.copyOf(bars);
  }

  /**
   * One bar, in the units of a drawing that is {@link #width()} wide and 100 high.
   *
   * @param month in words
   * @param y where it begins from above
   */
  public record Bar(String month, long count, int x, int y, int width, int height) {}

  /** Of counts by month; what is no month is left out. */
  static Chart of(List<Tally> months) {
    TreeMap<YearMonth, Long> counts = new TreeMap<>();
    for (Tally each : months) {
      try {
        counts.merge(YearMonth.parse(each.name()), each.often(), Long::sum);
      } catch (DateTimeException e) {
        // A document may have any words for its date.
      }
    }
    if (counts.isEmpty()) {
      return new Chart(List.of(), 0);
    }
    YearMonth last = counts.lastKey();
    YearMonth longAgo = last.minusMonths(MOST - 1);
    YearMonth first = counts.firstKey().isBefore(longAgo) ? longAgo : counts.firstKey();
    YearMonth year = last.minusMonths(LEAST - 1);
    Map<YearMonth, Long> shown = counts.tailMap(first);
    long most = shown.values().stream().mapToLong(each -> each).max().orElse(1);
    List<Bar> bars = new ArrayList<>();
    for (YearMonth month = first.isAfter(year) ? year : first;
        !month.isAfter(last);
        month = month.plusMonths(1)) {
      long count = shown.getOrDefault(month, 0L);
      int height = (int) Math.ceilDiv(count * HIGH, most);
      bars.add(
          new Bar(month.format(MONTH), count, bars.size() * STEP, HIGH - height, BROAD, height));
    }
    return new Chart(bars, counts.headMap(first).values().stream().mapToLong(each -> each).sum());
  }

  /** How wide the drawing is. */
  public int width() {
    return Math.max(1, bars.size()) * STEP - STEP + BROAD;
  }

  /** What it shows, in a sentence. */
  public String told() {
    Bar most = bars.getLast();
    for (Bar each : bars) {
      most = each.count() > most.count() ? each : most;
    }
    return String.format(
        Locale.ROOT,
        "%s to %s; most in %s (%,d).",
        bars.getFirst().month(),
        bars.getLast().month(),
        most.month(),
        most.count());
  }
}
