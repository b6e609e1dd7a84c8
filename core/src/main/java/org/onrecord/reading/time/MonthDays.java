package org.onrecord.reading.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days that are counted in their month: "the 20th of next month", "the first Friday of July". */
final class MonthDays {
  /** Within how many months a Friday the 13th is looked for. */
  private static final int FAR = 14;

  private MonthDays() {}

  /** Whether a day is told by its number without its month, or by a weekday's place in a month. */
  static boolean isCounted(Match match) {
    boolean number = match.owns(Sort.DAY) || match.owns(Sort.ORDINAL);
    boolean month = match.has(Sort.MONTH) || match.has(Sort.MONTH_DAY);
    return (number && !month) || isPlaced(match);
  }

  /** "The first Friday": a place in a row before the day of the week. */
  private static boolean isPlaced(Match match) {
    List<Sort> sorts = match.senses().stream().map(Sense::sort).toList();
    int weekday = sorts.indexOf(Sort.WEEKDAY);
    int place = sorts.indexOf(Sort.ORDINAL);
    return weekday >= 0
        && (place >= 0 ? place < weekday : isLast(match, sorts, weekday))
        && match.says("of", "in");
  }

  /** "The last Monday in May"; "last Monday" alone is a turn. */
  private static boolean isLast(Match match, List<Sort> sorts, int weekday) {
    List<Token> words = match.words().toList();
    return (weekday == 0 || sorts.get(weekday - 1) != Sort.TURN)
        && IntStream.range(1, words.size())
            .anyMatch(
                at -> words.get(at).isA(Sort.WEEKDAY) && words.get(at - 1).word().equals("last"));
  }

  static Optional<LocalDate> day(Match match, Context context) {
    if (isPlaced(match)) {
      return month(match, context).map(month -> placed(month, match));
    }
    int day = Dates.dayOfMonth(match);
    if (match.owns(Sort.WEEKDAY)) {
      DayOfWeek weekday = DayOfWeek.of(match.value(Sort.WEEKDAY));
      return context.near().flatMap(near -> onWeekday(near, day, weekday, context.tense()));
    }
    if (match.has(Sort.TURN) || match.says("month")) {
      return month(match, context).map(month -> month.withDayOfMonth(day));
    }
    return context
        .near()
        .map(near -> months(near, context.tense()).limit(FAR))
        .flatMap(months -> months.filter(month -> day <= month.lengthOfMonth()).findFirst())
        .map(month -> month.withDayOfMonth(day))
        .map(found -> nearest(found, context));
  }

  /** The day itself, or the one of the month that the tense means. */
  private static LocalDate nearest(LocalDate day, Context context) {
    LocalDate near = context.near().orElse(day);
    if (context.tense() == Tense.FUTURE) {
      return day.isBefore(near) ? day.plusMonths(1) : day;
    }
    return day.isAfter(near) ? day.minusMonths(1) : day;
  }

  private static Stream<LocalDate> months(LocalDate near, Tense tense) {
    int way = tense == Tense.FUTURE ? 1 : -1;
    return IntStream.range(0, FAR).mapToObj(i -> near.withDayOfMonth(1).plusMonths((long) way * i));
  }

  /** "Friday the 13th": the next one, or the last. */
  private static Optional<LocalDate> onWeekday(
      LocalDate near, int day, DayOfWeek weekday, Tense tense) {
    return months(near, tense)
        .filter(month -> day <= month.lengthOfMonth())
        .map(month -> month.withDayOfMonth(day))
        .filter(date -> tense == Tense.FUTURE ? !date.isBefore(near) : !date.isAfter(near))
        .filter(date -> date.getDayOfWeek() == weekday)
        .findFirst();
  }

  /** The first day of the month that is told. */
  private static Optional<LocalDate> month(Match match, Context context) {
    if (match.has(Sort.MONTH)) {
      return Stretches.named(match, context).map(Moment::first);
    }
    if (match.has(Sort.YEAR)) {
      return Optional.of(LocalDate.of(match.value(Sort.YEAR), 1, 1));
    }
    int turn = match.first(Sort.TURN).orElse(0);
    return context.published().map(day -> Moment.around(day, Grain.MONTH).plus(turn).first());
  }

  /** "The last day of 2023", "the first day of next month". */
  static Optional<Value> edge(Match match, Context context) {
    Optional<Moment> around =
        match.has(Sort.MONTH)
            ? Stretches.named(match, context)
            : match.has(Sort.YEAR)
                ? Optional.of(Moment.year(match.value(Sort.YEAR)))
                : Shifts.grain(match.unit())
                    .flatMap(grain -> context.near().map(day -> Moment.around(day, grain)))
                    .map(moment -> moment.plus(match.first(Sort.TURN).orElse(0)));
    boolean first = match.says("first");
    return around.map(whole -> Moment.day(first ? whole.first() : whole.last()).value());
  }

  private static LocalDate placed(LocalDate month, Match match) {
    DayOfWeek weekday = DayOfWeek.of(match.value(Sort.WEEKDAY));
    int place = match.owns(Sort.ORDINAL) ? match.value(Sort.ORDINAL) : -1;
    LocalDate day = month.with(TemporalAdjusters.dayOfWeekInMonth(place, weekday));
    if (day.getMonth() != month.getMonth() && !match.has(Sort.YEAR)) {
      throw new DateTimeException("no such day in " + month);
    }
    return day;
  }
}
