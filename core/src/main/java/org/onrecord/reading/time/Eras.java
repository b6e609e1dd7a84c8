package org.onrecord.reading.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.onrecord.record.Time;

/** Years, decades and centuries that are told by their number, before Christ too. */
final class Eras {
  private Eras() {}

  private static Optional<Value> date(String written) {
    return Optional.of(Value.of(Time.Type.DATE, written));
  }

  private static Optional<Value> value(Moment moment) {
    return Optional.of(moment.value());
  }

  static Optional<Value> fiscalYear(Match match, Context context) {
    return date("FY" + match.value(Sort.YEAR));
  }

  static Optional<Value> year(Match match, Context context) {
    return value(Moment.year(match.value(Sort.YEAR)));
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

  static Optional<Value> century(Match match, Context context) {
    int century = match.value(Sort.ORDINAL);
    if (match.says("bc")) {
      return date(String.format(Locale.ROOT, "BC%02d", century - 1));
    }
    return value(Moment.around(LocalDate.of(100 * (century - 1), 1, 1), Grain.CENTURY));
  }
}
