package org.onrecord.eval.score;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.eval.gold.SpokenTimes;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/**
 * Scores what times mean against the cases of Recognizers-Text: {@code value} is the share of
 * expressions that mean one of the things that the case allows.
 *
 * <p>A stretch from one time to another is one expression there and two in TIMEX3: the two must
 * mean its ends. Where the case leaves the year or the week open and gives the dates before and
 * after, either is right, as the tense of a made-up sentence tells little.
 *
 * <p>No state; safe to share between threads.
 */
public final class SpokenTimeScorer {
  private static final List<Measure> MEASURES =
      List.of(Measure.recall("found", "found"), Measure.recall("value", "value"));

  private static final Pattern STRETCH = Pattern.compile("\\(([^,]+),([^,]+),([^,]+)\\)");
  private static final Pattern ZERO_TAIL = Pattern.compile("(T\\d\\d:\\d\\d):00$");
  private static final Pattern ZONE = Pattern.compile("(T[\\d:]+)(?:Z|[+-]\\d\\d(?::?\\d\\d)?)$");

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
        tally.addCase("value", isRight(gold, found));
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

  /** Whether an expression counts and something else was read. */
  public static boolean isWrong(SpokenTimes spoken, SpokenTimes.Time gold, List<Time> found) {
    return LeftOut.of(spoken, gold).isEmpty() && !isRight(gold, found);
  }

  private static boolean isRight(SpokenTimes.Time gold, List<Time> found) {
    List<Time> times = at(gold.span(), found);
    return !times.isEmpty() && gold.meanings().stream().anyMatch(each -> means(times, each));
  }

  private static boolean means(List<Time> times, SpokenTimes.Meaning gold) {
    Matcher stretch = STRETCH.matcher(gold.timex());
    Time first = times.getFirst();
    if (times.size() > 1 && gold.last().isPresent()) {
      return begins(first, gold.first().orElse("")) && ends(times.get(1), gold.last().get());
    }
    return isSame(first, gold.timex())
        || (stretch.matches() && isSame(first, stretch.group(3)))
        || covers(first, gold)
        || (gold.timex().contains("XX") && isSame(first, laidOut(gold)));
  }

  private static boolean covers(Time time, SpokenTimes.Meaning gold) {
    Optional<LocalDate> first = gold.first().flatMap(SpokenTimeScorer::midnight);
    Optional<LocalDate> end = gold.last().flatMap(SpokenTimeScorer::midnight);
    return first.isPresent()
        && end.isPresent()
        && time.from().equals(first)
        && time.to().map(to -> to.plusDays(1)).equals(end);
  }

  /** A day, if no time of that day is given but its beginning. */
  private static Optional<LocalDate> midnight(String written) {
    return day(written).filter(day -> written.length() == 10 || written.endsWith(" 00:00:00"));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written.substring(0, Math.min(10, written.length()))));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private static boolean begins(Time time, String written) {
    Optional<LocalDate> day = midnight(written);
    return day.isPresent() ? time.from().equals(day) : isSame(time, written.replace(' ', 'T'));
  }

  /** Ends are told with the last day or the one behind it. */
  private static boolean ends(Time time, String written) {
    Optional<LocalDate> day = midnight(written);
    return begins(time, written)
        || (day.isPresent()
            && (time.to().equals(day) || time.to().map(to -> to.plusDays(1)).equals(day)));
  }

  /** The value with the date that the case gives in place of what it leaves open. */
  private static String laidOut(SpokenTimes.Meaning gold) {
    String first = gold.first().orElse("").replace(' ', 'T');
    int time = gold.timex().indexOf('T');
    int clock = first.indexOf('T');
    String date = clock < 0 ? first : first.substring(0, clock);
    return time < 0 ? date : date + gold.timex().substring(time);
  }

  private static boolean isSame(Time time, String timex) {
    String found = plain(time.value());
    String wanted = plain(timex);
    if (found.startsWith("P") && wanted.startsWith("P")) {
      return Length.of(found).equals(Length.of(wanted));
    }
    boolean timeAlone = wanted.startsWith("T");
    return found.equals(wanted)
        || (timeAlone && found.contains("T") && found.substring(found.indexOf('T')).equals(wanted));
  }

  private static String plain(String value) {
    String local = ZONE.matcher(value).replaceFirst("$1");
    String full = local.matches(".*T\\d\\d") ? local + ":00" : local;
    return ZERO_TAIL.matcher(full).replaceFirst("$1").replace("T24:00", "T00:00");
  }
}
