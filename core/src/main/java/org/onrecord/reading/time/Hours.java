package org.onrecord.reading.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.record.Time;

/** Times of the day. */
final class Hours {
  private Hours() {}

  /** "9:30", "9 p.m. on Monday". */
  static Optional<Value> clock(Match match, Context context) {
    Optional<String> hour = hour(match);
    return hour.flatMap(time -> on(match, context, time));
  }

  private static Optional<String> hour(Match match) {
    int minutes;
    if (match.has(Sort.CLOCK)) {
      minutes = match.value(Sort.CLOCK);
    } else {
      int number = match.value(Sort.NUMBER);
      minutes = number >= 100 ? 60 * (number / 100) + number % 100 : 60 * number;
    }
    OptionalInt half = match.first(Sort.HALF);
    if (half.isPresent() && minutes < 13 * 60) {
      minutes = minutes % (12 * 60) + 60 * half.getAsInt();
    }
    if (match.has(Sort.PART) && minutes < 12 * 60) {
      DayPart part = DayPart.values()[match.value(Sort.PART)];
      boolean later = part == DayPart.AFTERNOON || part == DayPart.EVENING;
      minutes += later || (part == DayPart.NIGHT && minutes > 5 * 60) ? 12 * 60 : 0;
    }
    if (minutes > 24 * 60) {
      return Optional.empty();
    }
    boolean utc = match.first(Sort.ZONE).equals(OptionalInt.of(0));
    return Optional.of(
        String.format(Locale.ROOT, "T%02d:%02d%s", minutes / 60, minutes % 60, utc ? "Z" : ""));
  }

  /** "Monday morning". */
  static Optional<Value> part(Match match, Context context) {
    return on(match, context, DayPart.values()[match.value(Sort.PART)].code());
  }

  private static Optional<Value> on(Match match, Context context, String time) {
    boolean told =
        match.has(Sort.MONTH)
            || match.has(Sort.WEEKDAY)
            || match.has(Sort.NEAR)
            || Holiday.in(match).isPresent()
            || match.has(Sort.DIGITS);
    Optional<LocalDate> day =
        told
            ? Days.day(match, context)
            : context.narrative() && !match.has(Sort.TURN)
                ? context.standing()
                : context.published().map(last -> last.plusDays(nightBefore(match)));
    return Optional.of(
        day.map(found -> Moment.day(found).at(time))
            .orElseGet(() -> Value.of(Time.Type.TIME, time)));
  }

  /** "9 p.m. last night" is the day before; after midnight it is not. */
  private static int nightBefore(Match match) {
    boolean early = hour(match).filter(time -> time.compareTo("T12:00") < 0).isPresent();
    return match.first(Sort.TURN).orElse(0) < 0 && !early ? -1 : 0;
  }

  /** "Last night", "this morning". */
  static Optional<Value> turnPart(Match match, Context context) {
    int turn = match.value(Sort.TURN);
    return near(context, Math.min(turn, 1), DayPart.values()[match.value(Sort.PART)]);
  }

  static Optional<Value> tonight(Match match, Context context) {
    return near(context, 0, DayPart.NIGHT);
  }

  private static Optional<Value> near(Context context, int days, DayPart part) {
    return Optional.of(
        context
            .published()
            .map(day -> Moment.day(day.plusDays(days)).at(part.code()))
            .orElseGet(() -> Value.of(Time.Type.TIME, "XXXX-XX-XX" + part.code())));
  }

  /** "That night", "the next morning". */
  static Optional<Value> toldPart(Match match, Context context) {
    DayPart part = DayPart.values()[match.value(Sort.PART)];
    int days = match.says("next", "following") ? 1 : 0;
    return Optional.of(
        context
            .standing()
            .map(day -> Moment.day(day.plusDays(days)).at(part.code()))
            .orElseGet(() -> Value.of(Time.Type.TIME, "XXXX-XX-XX" + part.code())));
  }
}
