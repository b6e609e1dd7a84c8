package org.onrecord.reading.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.record.Time;

/** Years, decades and centuries that are told by their number, before Christ too. */
final class Eras {
  /** Farther apart numbers are no beginning and end. */
  private static final int FAR = 1000;

  /** How far behind the first of two centuries the second may end. */
  private static final int BEHIND = 5;

  private Eras() {}

  private static Optional<Value> date(String written) {
    return Optional.of(Value.of(Time.Type.DATE, written));
  }

  private static Optional<Value> value(Moment moment) {
    return Optional.of(moment.value());
  }

  /** "Fiscal 2013", "the third quarter of fiscal 2013". */
  static Optional<Value> fiscalYear(Match match, Context context) {
    OptionalInt place = match.first(Sort.ORDINAL);
    OptionalInt quarter = place.isPresent() ? place : match.first(Sort.NUMBER);
    if (quarter.isPresent() && (quarter.getAsInt() < 1 || quarter.getAsInt() > 4)) {
      return Optional.empty();
    }
    String behind = quarter.isPresent() ? "-Q" + quarter.getAsInt() : "";
    return date("FY" + match.value(Sort.YEAR) + behind);
  }

  static Optional<Value> year(Match match, Context context) {
    return value(Moment.year(match.value(Sort.YEAR)));
  }

  /** The end of "1914-18". */
  static Optional<Value> yearUntil(Match match, Context context) {
    int from = match.value(Sort.YEAR);
    int in = match.value(Sort.NUMBER);
    if (in > from && in < from + FAR) { // "1914-1918"
      return value(Moment.year(in));
    }
    boolean two = match.span().length() == 2;
    return two && in > from % 100 ? value(Moment.year(from - from % 100 + in)) : Optional.empty();
  }

  /** "AD 79". */
  static Optional<Value> afterChrist(Match match, Context context) {
    int year = match.first(Sort.NUMBER).orElseGet(() -> match.value(Sort.YEAR));
    return year > 0 ? value(Moment.year(year)) : Optional.empty();
  }

  /** "480 BC", "April 480 BC", "the 470s BC"; no calendar holds them. */
  static Optional<Value> beforeChrist(Match match, Context context) {
    if (match.owns(Sort.DECADE)) {
      return date(String.format(Locale.ROOT, "BC%03d", match.value(Sort.DECADE) / 10));
    }
    int year = match.first(Sort.NUMBER).orElseGet(() -> match.value(Sort.YEAR));
    String month =
        match.has(Sort.MONTH)
            ? String.format(Locale.ROOT, "-%02d", match.value(Sort.MONTH))
            : match.has(Sort.SEASON)
                ? Moment.season(2000, match.value(Sort.SEASON)).written().substring(4)
                : "";
    return date(String.format(Locale.ROOT, "BC%04d", year) + month);
  }

  /** "The 1990s", "the nineties"; "the 1800s" are a century. */
  static Optional<Value> decade(Match match, Context context) {
    int decade = match.value(Sort.DECADE);
    int first = decade >= 100 ? decade : decade + (decade < 20 ? 2000 : 1900);
    Grain grain = first % 100 == 0 && first < 2000 ? Grain.CENTURY : Grain.DECADE;
    return value(Moment.around(LocalDate.of(first, 1, 1), grain));
  }

  /** "His 1990s hits"; "his forties" are none of the calendar. */
  static Optional<Value> decadeOfLife(Match match, Context context) {
    return match.value(Sort.DECADE) < 100 ? Optional.empty() : decade(match, context);
  }

  static Optional<Value> century(Match match, Context context) {
    int century = match.value(Sort.ORDINAL);
    if (isBeforeChrist(match)) {
      return date(String.format(Locale.ROOT, "BC%02d", century - 1));
    }
    return value(Moment.around(LocalDate.of(100 * (century - 1), 1, 1), Grain.CENTURY));
  }

  /** "The 5th and 4th centuries BC" both are. */
  private static boolean isBeforeChrist(Match match) {
    int to = match.after().isEmpty() ? match.to() : match.to() + BEHIND;
    return match.tokens().subList(match.from(), Math.min(to, match.tokens().size())).stream()
        .anyMatch(token -> token.word().equals("bc") || token.word().equals("bce"));
  }
}
