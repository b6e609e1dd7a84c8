package org.onrecord.reading.time;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.onrecord.record.Time;

/** Times that are counted from another: that of publication, or where the narrative stands. */
final class Shifts {
  private Shifts() {}

  /** What a length is a stretch of; none for those shorter than a day. */
  static Optional<Grain> grain(Unit unit) {
    return switch (unit) {
      case SECOND, MINUTE, HOUR -> Optional.empty();
      case DAY -> Optional.of(Grain.DAY);
      case WEEK -> Optional.of(Grain.WEEK);
      case WEEKEND -> Optional.of(Grain.WEEKEND);
      case MONTH -> Optional.of(Grain.MONTH);
      case QUARTER -> Optional.of(Grain.QUARTER);
      case YEAR -> Optional.of(Grain.YEAR);
      case DECADE -> Optional.of(Grain.DECADE);
      case CENTURY -> Optional.of(Grain.CENTURY);
      case MILLENNIUM -> Optional.of(Grain.MILLENNIUM);
    };
  }

  static Optional<Value> ago(Match match, Context context) {
    return fromNow(match, context, -1, Value.PAST);
  }

  static Optional<Value> ahead(Match match, Context context) {
    return fromNow(match, context, 1, Value.FUTURE);
  }

  private static Optional<Value> fromNow(Match match, Context context, int way, String unknown) {
    return counted(match, context.published(), context.now(), way, unknown);
  }

  /** "He will be back in five minutes"; "he came back in five minutes" is how long it took. */
  static Optional<Value> within(Match match, Context context) {
    return context.tense() == Tense.FUTURE || match.says("time")
        ? ahead(match, context)
        : match.says("half") ? Lengths.half(match, context) : Lengths.length(match, context);
  }

  static Optional<Value> earlier(Match match, Context context) {
    return counted(match, context.standing(), hour(context), -1, Value.PAST);
  }

  static Optional<Value> later(Match match, Context context) {
    return counted(match, context.standing(), hour(context), 1, Value.FUTURE);
  }

  /** The time at which the narrative stands, or that of publication. */
  private static Optional<LocalTime> hour(Context context) {
    return context.told().isPresent() ? context.hour() : context.now();
  }

  private static Optional<Value> counted(
      Match match, Optional<LocalDate> from, Optional<LocalTime> hour, int way, String unknown) {
    Optional<Integer> count = Lengths.count(match);
    if (count.isEmpty() || from.isEmpty() || count.get() > 9999) {
      return Lengths.reference(unknown);
    }
    Unit unit = match.unit();
    Optional<Grain> grain = grain(unit);
    if (match.says("half") && !match.says("dozen")) {
      long halves = match.says("and") ? 2L * count.get() + 1 : 1;
      Optional<Value> half = halves(from.get(), unit, way * halves);
      if (half.isPresent()) {
        return half;
      }
    }
    if (grain.isEmpty()) {
      return hours(from.get(), hour, (long) way * count.get(), match);
    }
    Grain counted =
        switch (grain.get()) {
          case DECADE, CENTURY -> Grain.YEAR;
          default -> grain.get();
        };
    int times =
        unit == Unit.DECADE
            ? 10
            : unit == Unit.CENTURY ? 100 : match.says("fortnight", "fortnights") ? 2 : 1;
    Moment start = Moment.around(from.get(), counted);
    return Optional.of(start.plus((long) way * times * count.get()).value());
  }

  /** "A year and a half ago": to the month; "half a century ago": to the year. */
  private static Optional<Value> halves(LocalDate from, Unit unit, long halves) {
    return Optional.ofNullable(
            switch (unit) {
              case DAY -> Moment.day(from.plusDays(halves / 2));
              case WEEK -> Moment.day(from).plus(halves * 7 / 2);
              case MONTH ->
                  Moment.around(from.plusMonths(halves / 2).plusWeeks(halves % 2 * 2), Grain.WEEK);
              case YEAR -> Moment.around(from, Grain.MONTH).plus(6 * halves);
              case DECADE -> Moment.around(from, Grain.YEAR).plus(5 * halves);
              case CENTURY -> Moment.around(from, Grain.YEAR).plus(50 * halves);
              case MILLENNIUM -> Moment.around(from, Grain.YEAR).plus(500 * halves);
              default -> null;
            })
        .map(Moment::value);
  }

  /** Counted from a known hour; where none is, it is known to be on that day. */
  private static Optional<Value> hours(
      LocalDate day, Optional<LocalTime> hour, long count, Match match) {
    long seconds = Duration.of(count, match.unit().chronoUnit()).toSeconds();
    boolean half = match.says("half");
    boolean alone = !match.says("and");
    long exact = half ? (alone ? seconds / 2 : seconds * 3 / 2) : seconds;
    return Optional.of(
        hour.map(known -> Sums.time(day.atTime(known).plusSeconds(exact)))
            .orElseGet(() -> Value.on(Time.Type.TIME, day.toString(), day, day)));
  }

  /** "The next day", "the following spring", "years later". */
  static Optional<Value> following(Match match, Context context) {
    return beside(match, context, 1, Value.FUTURE);
  }

  /** "The previous day", "the year before". */
  static Optional<Value> preceding(Match match, Context context) {
    return beside(match, context, -1, Value.PAST);
  }

  private static Optional<Value> beside(Match match, Context context, int way, String unknown) {
    Optional<LocalDate> from = context.standing();
    if (match.says("the")
        && !match.says("later", "after", "before", "earlier")
        && match.has(Sort.UNIT)
        && match.tokens().get(match.to() - 1).word().endsWith("s")) {
      return Optional.of(Value.of(Time.Type.DURATION, match.unit().times("X"))); // "following days"
    }
    if (from.isEmpty() || (match.says("later", "after", "earlier") && !match.says("the"))) {
      return Lengths.reference(unknown);
    }
    LocalDate day = from.get();
    if (match.has(Sort.WEEKDAY)) {
      DayOfWeek weekday = DayOfWeek.of(match.value(Sort.WEEKDAY));
      return Optional.of(
          Moment.day(
                  day.with(
                      way > 0
                          ? TemporalAdjusters.next(weekday)
                          : TemporalAdjusters.previous(weekday)))
              .value());
    }
    if (match.has(Sort.MONTH)) {
      Moment same = Moment.month(day.getYear(), match.value(Sort.MONTH));
      return Optional.of(beside(same, day, way, 12).value());
    }
    if (match.has(Sort.SEASON)) {
      Moment same = Moment.season(day.getYear(), match.value(Sort.SEASON));
      return Optional.of(beside(same, day, way, 1).value());
    }
    return Optional.of(
        grain(match.unit())
            .map(grain -> Moment.around(day, grain).plus(way).value())
            .orElseGet(() -> Value.of(Time.Type.DATE, unknown)));
  }

  /** Of what comes once a year the first one after a day, or the last one before it. */
  private static Moment beside(Moment same, LocalDate day, int way, int perYear) {
    if (way > 0) {
      return same.first().isAfter(day) ? same : same.plus(perYear);
    }
    return same.last().isBefore(day) ? same : same.plus(-1L * perYear);
  }

  /** "That day", "the same year". */
  static Optional<Value> same(Match match, Context context) {
    Optional<Grain> grain = grain(match.unit());
    if (grain.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        context
            .standing()
            .map(day -> Moment.around(day, grain.get()).value())
            .orElseGet(() -> Value.of(Time.Type.DATE, grain.get().any())));
  }
}
