package org.onrecord.reading.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Days that are told by their month: "3 March", "March 3, 2014". */
final class Dates {
  private Dates() {}

  /**
   * The day of a month, in the year that is told or in the one that the tense means.
   *
   * @throws DateTimeException if there is no such day
   */
  static Optional<LocalDate> day(int month, int day, Match match, Context context) {
    OptionalInt year = year(match);
    LocalDate.of(2024, month, day); // Is there such a day in any year?
    if (year.isPresent()) {
      return Optional.of(LocalDate.of(year.getAsInt(), month, day));
    }
    if (month == 2 && day == 29) {
      return context
          .near()
          .filter(LocalDate::isLeapYear)
          .map(near -> LocalDate.of(near.getYear(), month, day));
    }
    Optional<LocalDate> end = end(match, context);
    if (end.isPresent()) {
      LocalDate same = LocalDate.of(end.get().getYear(), month, day);
      return Optional.of(same.isAfter(end.get()) ? same.minusYears(1) : same);
    }
    return match.owns(Sort.WEEKDAY)
        ? onWeekday(month, day, match.value(Sort.WEEKDAY), context)
            .or(() -> nearest(month, day, match, context))
        : nearest(month, day, match, context);
  }

  /** The one that the tense means; all days that share a month lie in its year. */
  private static Optional<LocalDate> nearest(int month, int day, Match match, Context context) {
    List<Sense> all =
        Stream.of(match.before(), match.senses(), match.after()).flatMap(List::stream).toList();
    List<Integer> days =
        all.stream()
            .filter(sense -> sense.sort() == Sort.DAY || sense.sort() == Sort.ORDINAL)
            .map(Sense::value)
            .toList();
    if (days.size() < 2 || all.stream().filter(s -> s.sort() == Sort.MONTH).count() != 1) {
      return context.nearest(month, day);
    }
    int known = context.tense() == Tense.FUTURE ? days.getLast() : days.getFirst();
    return context.nearest(month, known).map(same -> LocalDate.of(same.getYear(), month, day));
  }

  /** The day until which a stretch lasts that this one begins. */
  private static Optional<LocalDate> end(Match match, Context context) {
    Optional<Integer> digits = lent(match, Sort.MONTH_DAY);
    Optional<Integer> month = digits.map(pair -> pair / 100).or(() -> lent(match, Sort.MONTH));
    Optional<Integer> day =
        digits
            .map(pair -> pair % 100)
            .or(() -> lent(match, Sort.DAY))
            .or(() -> lent(match, Sort.ORDINAL));
    boolean own = match.owns(Sort.MONTH) || match.owns(Sort.MONTH_DAY);
    return own && month.isPresent() && day.isPresent()
        ? context.nearest(month.get(), day.get())
        : Optional.empty();
  }

  private static Optional<Integer> lent(Match match, Sort sort) {
    return match.after().stream().filter(s -> s.sort() == sort).map(Sense::value).findFirst();
  }

  /** "Friday, Jan. 15": of the years around the one in which it is a Friday. */
  private static Optional<LocalDate> onWeekday(int month, int day, int weekday, Context context) {
    return context
        .near()
        .flatMap(
            near ->
                IntStream.of(0, -1, 1)
                    .mapToObj(years -> LocalDate.of(near.getYear() + years, month, day))
                    .filter(date -> date.getDayOfWeek().getValue() == weekday)
                    .min(
                        Comparator.comparing(
                            date -> Math.abs(ChronoUnit.DAYS.between(near, date)))));
  }

  /**
   * The year that is told, of four digits or of two; "Nov. to Feb. 2017" begins in the year before.
   */
  static OptionalInt year(Match match) {
    OptionalInt full = match.first(Sort.YEAR);
    OptionalInt brief = match.first(Sort.SHORT_YEAR);
    if (full.isEmpty()) {
      return brief.isEmpty()
          ? brief
          : OptionalInt.of(brief.getAsInt() + (brief.getAsInt() < 50 ? 2000 : 1900));
    }
    boolean before =
        match.owns(Sort.MONTH)
            && !match.owns(Sort.YEAR)
            && match.after().stream()
                .anyMatch(s -> s.sort() == Sort.MONTH && s.value() < match.value(Sort.MONTH));
    return before ? OptionalInt.of(full.getAsInt() - 1) : full;
  }

  /** The number of its day that an expression tells, else one that is lent. */
  static int dayOfMonth(Match match) {
    return Stream.of(match.all(Sort.DAY), match.all(Sort.ORDINAL))
        .flatMap(List::stream)
        .findFirst()
        .orElseGet(() -> match.first(Sort.DAY).orElseGet(() -> match.value(Sort.ORDINAL)));
  }
}
