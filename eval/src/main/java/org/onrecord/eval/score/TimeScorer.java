package org.onrecord.eval.score;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.onrecord.eval.gold.GoldTimes;
import org.onrecord.record.Time;

/**
 * Scores expressions of time as TempEval-3 does (UzZaman et al., 2013): {@code strict} wants the
 * same span, {@code relaxed} one that overlaps; {@code value} and {@code type} are the F1 of those
 * that overlap and have the same value, or type; {@code strict-value} wants span and value.
 *
 * <p>No state; safe to share between threads.
 */
public final class TimeScorer {
  private static final List<Measure> MEASURES =
      List.of(
          Measure.f1("strict"),
          Measure.f1("relaxed"),
          Measure.f1("value"),
          Measure.f1("strict-value"),
          Measure.f1("type"));

  private TimeScorer() {}

  /** The figures of some documents together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> documents) {
    return Measure.all(MEASURES, documents);
  }

  /** Counts in one document. */
  public static Tally tally(GoldTimes document, List<Time> found) {
    List<GoldTimes.Time> gold = document.times();
    List<Optional<Time>> pairs = SpanPairs.of(gold, GoldTimes.Time::span, found, Time::span);
    int strict = 0;
    int relaxed = 0;
    int value = 0;
    int both = 0;
    int type = 0;
    for (int i = 0; i < gold.size(); i++) {
      if (pairs.get(i).isEmpty()) {
        continue;
      }
      GoldTimes.Time wanted = gold.get(i);
      Time read = pairs.get(i).get();
      boolean same = read.span().equals(wanted.span());
      boolean equal = read.value().equals(wanted.value());
      relaxed++;
      strict += same ? 1 : 0;
      value += equal ? 1 : 0;
      both += same && equal ? 1 : 0;
      type += wanted.type().filter(read.type().label()::equals).isPresent() ? 1 : 0;
    }
    Tally tally = new Tally();
    add(tally, "strict", strict, gold, found);
    add(tally, "relaxed", relaxed, gold, found);
    add(tally, "value", value, gold, found);
    add(tally, "strict-value", both, gold, found);
    if (gold.stream().anyMatch(each -> each.type().isPresent())) {
      add(tally, "type", type, gold, found);
    }
    return tally;
  }

  private static void add(Tally tally, String name, int right, List<?> gold, List<?> found) {
    tally.add(name, right, (long) found.size() - right, (long) gold.size() - right);
  }
}
