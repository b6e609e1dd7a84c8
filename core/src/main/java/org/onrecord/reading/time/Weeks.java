package org.onrecord.reading.time;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.record.Time;

/** Weeks that are told by their number or by a day in them, and weekends. */
final class Weeks {
  private Weeks() {}

  /** "Week 31 of 2016", "the last week of 2015". */
  static Optional<Value> ofYear(Match match, Context context) {
    OptionalInt told = Stretches.toldYear(match, context);
    OptionalInt near = context.near().map(LocalDate::getYear).map(OptionalInt::of).orElse(told);
    OptionalInt year = told.isPresent() ? told : near;
    OptionalInt number = match.first(Sort.ORDINAL);
    if (number.isEmpty()) {
      number = match.first(Sort.NUMBER);
    }
    if (number.isPresent() && (number.getAsInt() < 1 || number.getAsInt() > 53)) {
      return Optional.empty();
    }
    if (year.isEmpty()) {
      return Optional.of(
          Value.of(Time.Type.DATE, String.format(Locale.ROOT, "XXXX-W%02d", number.orElse(53))));
    }
    LocalDate inFirst = LocalDate.of(year.getAsInt(), 1, 4);
    long last = IsoFields.WEEK_OF_WEEK_BASED_YEAR.rangeRefinedBy(inFirst).getMaximum();
    if (number.orElse(1) > last) {
      return Optional.empty();
    }
    LocalDate in = inFirst.plusWeeks(number.isPresent() ? number.getAsInt() - 1L : last - 1);
    return Optional.of(Moment.around(in, Grain.WEEK).value());
  }

  /** "The week of April 10". */
  static Optional<Value> around(Match match, Context context) {
    return Days.day(match, context).map(day -> Moment.around(day, Grain.WEEK).value());
  }

  static Optional<Value> weekend(Match match, Context context) {
    return Optional.of(
        context
            .published()
            .map(
                day -> {
                  Moment same = Moment.around(day, Grain.WEEKEND);
                  boolean before = context.tense() == Tense.PAST && same.first().isAfter(day);
                  return (before ? same.plus(-1) : same).value();
                })
            .orElseGet(() -> Value.of(Time.Type.DATE, Grain.WEEKEND.any())));
  }
}
