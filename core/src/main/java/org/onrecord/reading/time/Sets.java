package org.onrecord.reading.time;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.record.Time;

/** What comes again and again. */
final class Sets {
  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private Sets() {}

  private static Optional<Value> set(String written) {
    return Optional.of(Value.of(Time.Type.SET, written));
  }

  /** "Every Friday", "every two years". */
  static Optional<Value> every(Match match, Context context) {
    if (match.has(Sort.WEEKDAY)) {
      return set("XXXX-WXX-" + match.value(Sort.WEEKDAY));
    }
    if (match.has(Sort.MONTH)) {
      return set(String.format(Locale.ROOT, "XXXX-%02d", match.value(Sort.MONTH)));
    }
    if (match.has(Sort.SEASON)) {
      return set("XXXX-" + SEASONS[match.value(Sort.SEASON)]);
    }
    if (match.has(Sort.PART)) {
      return set("XXXX-XX-XX" + DayPart.values()[match.value(Sort.PART)].code());
    }
    if (match.says("weekend", "weekends")) {
      return set("XXXX-WXX-WE");
    }
    OptionalInt number = match.first(Sort.NUMBER);
    OptionalInt place = match.first(Sort.ORDINAL);
    int count = match.says("other", "fortnight") ? 2 : number.orElse(place.orElse(1));
    return set(match.unit().times(match.says("few") ? "X" : String.valueOf(count)));
  }

  static Optional<Value> weekdays(Match match, Context context) {
    return set("XXXX-WXX-" + match.value(Sort.WEEKDAYS));
  }

  /** "Weekly", "biweekly", "semiannual". */
  static Optional<Value> adjective(Match match, Context context) {
    Unit unit = Unit.values()[match.value(Sort.EVERY)];
    String first = match.words().findFirst().map(Token::word).orElse("");
    return set(
        first.startsWith("semi") && unit == Unit.YEAR
            ? Unit.MONTH.times("6")
            : unit.times(first.startsWith("bi") || first.startsWith("fortnight") ? "2" : "1"));
  }

  /** "Every Monday at 4 p.m.", "Tuesday afternoons". */
  static Optional<Value> atHour(Match match, Context context) {
    Optional<String> time =
        match.has(Sort.CLOCK) || match.has(Sort.HALF)
            ? ClockTime.of(match)
            : match.first(Sort.PART).stream()
                .mapToObj(part -> DayPart.values()[part].code())
                .findFirst();
    OptionalInt weekday =
        match.has(Sort.WEEKDAY) ? match.first(Sort.WEEKDAY) : match.first(Sort.WEEKDAYS);
    String day = weekday.isPresent() ? "XXXX-WXX-" + weekday.getAsInt() : "XXXX-XX-XX";
    return time.flatMap(hour -> set(day + hour));
  }

  /** "The 19th of every month". */
  static Optional<Value> monthDay(Match match, Context context) {
    return set(String.format(Locale.ROOT, "XXXX-XX-%02d", Dates.dayOfMonth(match)));
  }

  /** "Each 4/15". */
  static Optional<Value> yearDay(Match match, Context context) {
    return Days.anyWeekday(match, context).flatMap(value -> set(value.written()));
  }

  /** "Twice a month", "a year". */
  static Optional<Value> times(Match match, Context context) {
    return set(match.unit().times(match.says("fortnight") ? "2" : "1"));
  }
}
