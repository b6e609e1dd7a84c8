package org.onrecord.reading.time;

import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.record.Time;

/** Times of the day. */
final class Hours {
  private Hours() {}

  /** "9:30", "9 p.m. on Monday". */
  static Optional<Value> clock(Match match, Context context) {
    return ClockTime.of(match).flatMap(time -> on(match, context, time));
  }

  /** "Monday morning". */
  static Optional<Value> part(Match match, Context context) {
    if (match.owns(Sort.HALF)) {
      DayPart part = match.value(Sort.HALF) == 0 ? DayPart.MORNING : DayPart.AFTERNOON;
      return on(match, context, part.code());
    }
    if (!match.owns(Sort.PART)) {
      return Days.value(match, context);
    }
    if (match.owns(Sort.WEEKDAY) && match.tokens().get(match.to() - 1).word().endsWith("s")) {
      return Sets.atHour(match, context); // "Tuesday afternoons"
    }
    return match.owns(Sort.TURN) && !Days.isTold(match::owns)
        ? turnPart(match, context)
        : on(match, context, DayPart.values()[match.value(Sort.PART)].code());
  }

  private static Optional<Value> on(Match match, Context context, String time) {
    boolean told = Days.isTold(match::has) || MonthDays.isCounted(match);
    Optional<LocalDate> day =
        told
            ? Days.day(match, context)
            : context.narrative() && !match.has(Sort.TURN)
                ? context.standing()
                : context.published().map(last -> last.plusDays(nightBefore(match)));
    return Optional.of(
        day.map(found -> Moment.day(found).at(time))
            .orElseGet(() -> Value.of(Time.Type.TIME, (told ? open(match) : "") + time)));
  }

  /** The day of the week or of a year that nothing tells. */
  private static String open(Match match) {
    String day = Days.anyYear(match);
    return day.equals(Grain.DAY.any()) ? "" : day;
  }

  /** "9 p.m. last night" is the day before; after midnight it is not. */
  private static int nightBefore(Match match) {
    boolean early = ClockTime.of(match).filter(time -> time.compareTo("T12:00") < 0).isPresent();
    return match.first(Sort.TURN).orElse(0) < 0 && !early ? -1 : 0;
  }

  /** "Last night", "this morning". */
  static Optional<Value> turnPart(Match match, Context context) {
    int turn = match.says("before") ? -2 : match.value(Sort.TURN); // "before last"
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

  /** "The early hours of Monday". */
  static Optional<Value> smallHours(Match match, Context context) {
    boolean told = Days.isTold(match::has);
    Optional<LocalDate> day = told ? Days.day(match, context) : context.near();
    String part = DayPart.MORNING.code();
    return Optional.of(
        day.map(found -> Moment.day(found).at(part))
            .orElseGet(() -> Value.of(Time.Type.TIME, Days.anyYear(match) + part)));
  }

  /** "That night", "the next morning", "the night before", "the night before Christmas". */
  static Optional<Value> toldPart(Match match, Context context) {
    DayPart part = DayPart.values()[match.value(Sort.PART)];
    boolean before = match.says("previous", "preceding", "before");
    int days = before ? -1 : match.says("next", "following", "after") ? 1 : 0;
    Optional<LocalDate> from =
        Days.isTold(match::owns) ? Days.day(match, context) : context.standing();
    return Optional.of(
        from.map(day -> Moment.day(day.plusDays(days)).at(part.code()))
            .orElseGet(() -> Value.of(Time.Type.TIME, "XXXX-XX-XX" + part.code())));
  }
}
