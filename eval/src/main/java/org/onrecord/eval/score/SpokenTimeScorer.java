package org.onrecord.eval.score;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.onrecord.eval.gold.SpokenTimes;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/**
 * Scores what times mean against the cases of Recognizers-Text: {@code value} is the share of
 * expressions that mean one of the things that the case allows.
 *
 * <p>What counts as the same:
 *
 * <ul>
 *   <li>A stretch from one time to another is one expression there and two in TIMEX3: the two must
 *       mean its ends.
 *   <li>What TIMEX3 parts ("today", "before 4 pm") is right if one part means the whole and what
 *       the others mean lies around it.
 *   <li>Where the case leaves the year, the week or half of the day open and gives the dates before
 *       and after, either is right, as the tense of a made-up sentence tells little; a month
 *       without its year must be one of those two, and not another year's.
 *   <li>What is counted in weeks, months or years ("in three weeks", "a month ago") is a week, a
 *       month or a year in TIMEX3, and right if the case's day lies in it.
 *   <li>"Now" is the time when it is said.
 * </ul>
 *
 * <p>No state; safe to share between threads.
 */
public final class SpokenTimeScorer {
  private static final List<Measure> MEASURES =
      List.of(Measure.recall("found", "found"), Measure.recall("value", "value"));

  private SpokenTimeScorer() {}

  /** The figures of some cases together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> cases) {
    return Measure.all(MEASURES, cases);
  }

  /** Counts in one case; expressions that are left out don't count. */
  public static Tally tally(SpokenTimes spoken, List<Time> found) {
    Tally tally = new Tally();
    for (SpokenTimes.Time gold : spoken.times()) {
      Optional<LeftOut> leftOut = LeftOut.of(spoken, gold);
      if (leftOut.isPresent()) {
        tally.add(LeftOut.COUNTS + leftOut.get().why(), 0, 0, 1);
      } else {
        tally.addCase("found", !at(gold.span(), found).isEmpty());
        tally.addCase("value", isRight(spoken, gold, found));
      }
    }
    return tally;
  }

  private static List<Time> at(Span span, List<Time> found) {
    return found.stream().filter(time -> time.span().overlaps(span)).toList();
  }

  /** How many expressions were left out, by cause. */
  public static SortedMap<String, Counts> leftOut(Collection<Tally> cases) {
    return Tally.sum(cases).under(LeftOut.COUNTS);
  }

  /** How many expressions state a value. */
  public static int valued(List<SpokenTimes> cases) {
    return (int)
        cases.stream()
            .flatMap(each -> each.times().stream())
            .filter(time -> !time.meanings().isEmpty())
            .count();
  }

  /** Whether a cause is that there is nothing to judge by. */
  public static boolean isUnjudged(String cause) {
    return cause.equals(LeftOut.NO_VALUE.why());
  }

  /** Whether an expression counts and something else was read. */
  public static boolean isWrong(SpokenTimes spoken, SpokenTimes.Time gold, List<Time> found) {
    return LeftOut.of(spoken, gold).isEmpty() && !isRight(spoken, gold, found);
  }

  private static boolean isRight(SpokenTimes spoken, SpokenTimes.Time gold, List<Time> found) {
    List<Time> times = at(gold.span(), found);
    return gold.meanings().stream()
        .anyMatch(each -> AllowedTime.of(spoken, gold, each).isMeantBy(times));
  }
}
