package org.onrecord.reading.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.record.Time;

/** Months, seasons, quarters, halves of years; "last week". */
final class Stretches {
  private Stretches() {}

  private static Optional<Value> date(String written) {
    return Optional.of(Value.of(Time.Type.DATE, written));
  }

  private static Optional<Value> value(Moment moment) {
    return Optional.of(moment.value());
  }

  /** The year that is told, or "last year". */
  static OptionalInt toldYear(Match match, Context context) {
    OptionalInt told = Dates.year(match);
    if (told.isPresent()) {
      return told;
    }
    OptionalInt turn = match.first(Sort.TURN);
    return turn.isPresent() && match.says("year") && context.published().isPresent()
        ? OptionalInt.of(context.published().get().getYear() + turn.getAsInt())
        : OptionalInt.empty();
  }

  static Optional<Value> month(Match match, Context context) {
    return named(match, context)
        .map(Moment::value)
        .or(() -> date(String.format(Locale.ROOT, "XXXX-%02d", match.value(Sort.MONTH))));
  }

  /** "2016-11". */
  static Optional<Value> inDigits(Match match, Context context) {
    int digits = match.value(Sort.YEAR_MONTH);
    return value(Moment.month(digits / 100, digits % 100));
  }

  /** The month that an expression names, where it can be laid on a calendar. */
  static Optional<Moment> named(Match match, Context context) {
    int month = match.value(Sort.MONTH);
    OptionalInt year = toldYear(match, context);
    if (year.isPresent()) {
      return Optional.of(Moment.month(year.getAsInt(), month));
    }
    Optional<Integer> end =
        match.after().stream().filter(s -> s.sort() == Sort.MONTH).map(Sense::value).findFirst();
    return context
        .near()
        .map(
            near -> {
              Moment now = Moment.around(near, Grain.MONTH);
              int last = end.orElse(month); // "from May to February": the February that is meant
              Moment until = turned(match, context, now, Moment.month(near.getYear(), last));
              int inYear = until.first().getYear();
              return Moment.month(month > last ? inYear - 1 : inYear, month);
            });
  }

  /** Of what comes once a year the one before, this year's, or the next. */
  private static Moment turned(Match match, Context context, Moment now, Moment same) {
    boolean later = same.first().isAfter(now.first());
    boolean earlier = same.first().isBefore(now.first());
    if (match.has(Sort.TURN)) {
      return switch (match.value(Sort.TURN)) {
        case -1 -> earlier ? same : same.plus(-1L * perYear(same));
        case 1 -> later ? same : same.plus(perYear(same));
        default -> same;
      };
    }
    if (context.narrative()) {
      int years = context.yearsOn(now.first(), same.first().getMonthValue());
      return same.plus((long) years * perYear(same));
    }
    if (context.tense() == Tense.FUTURE) {
      return earlier ? same.plus(perYear(same)) : same;
    }
    return later ? same.plus(-1L * perYear(same)) : same;
  }

  private static int perYear(Moment moment) {
    return switch (moment.grain()) {
      case MONTH -> 12;
      case QUARTER -> 4;
      case HALF -> 2;
      default -> 1;
    };
  }

  static Optional<Value> season(Match match, Context context) {
    int season = match.value(Sort.SEASON);
    OptionalInt year = toldYear(match, context);
    if (year.isPresent()) {
      boolean before =
          match.after().stream().anyMatch(s -> s.sort() == Sort.SEASON && s.value() < season);
      return value(
          Moment.season(year.getAsInt() - (before ? 1 : 0), season)); // "winter to spring 2022"
    }
    Optional<LocalDate> near = context.near();
    if (near.isEmpty()) {
      return date("XXXX-" + Moment.season(2000, season).written().substring(5));
    }
    Moment now = Moment.around(near.get(), Grain.SEASON);
    return value(turned(match, context, now, Moment.season(near.get().getYear(), season)));
  }

  static Optional<Value> quarter(Match match, Context context) {
    int quarter = place(match);
    if (quarter < 1 || quarter > 4) {
      return Optional.empty();
    }
    OptionalInt year = toldYear(match, context);
    if (year.isPresent()) {
      return value(quarter(year.getAsInt(), quarter));
    }
    Optional<LocalDate> near = context.near();
    if (near.isEmpty()) {
      return date("XXXX-Q" + quarter);
    }
    Moment now = Moment.around(near.get(), Grain.QUARTER);
    return value(turned(match, context, now, quarter(near.get().getYear(), quarter)));
  }

  /** "The third", "Q3"; "the last" of four. */
  private static int place(Match match) {
    OptionalInt ordinal = match.first(Sort.ORDINAL);
    return ordinal.isPresent() ? ordinal.getAsInt() : match.first(Sort.NUMBER).orElse(4);
  }

  private static Moment quarter(int year, int quarter) {
    return new Moment(Grain.QUARTER, LocalDate.of(year, 3 * quarter - 2, 1));
  }

  static Optional<Value> halfYear(Match match, Context context) {
    int half = place(match);
    OptionalInt year = toldYear(match, context);
    if (half < 1 || half > 2) {
      return Optional.empty();
    }
    int in = year.orElseGet(() -> context.near().map(LocalDate::getYear).orElse(0));
    return in == 0
        ? date("XXXX-H" + half)
        : value(new Moment(Grain.HALF, LocalDate.of(in, 6 * half - 5, 1)));
  }

  /** "Last week", "this year". */
  static Optional<Value> turn(Match match, Context context) {
    Unit unit = match.unit();
    int turn =
        match.first(Sort.TURN).orElse(0)
            + (match.says("after") ? 2 : match.says("before") ? -2 : 0); // "after next"
    Optional<Grain> grain = Shifts.grain(unit);
    if (turn != 0 && match.tokens().get(match.to() - 1).word().endsWith("s")) { // "past years"
      return date(turn < 0 ? Value.PAST : Value.FUTURE);
    }
    if (grain.isEmpty()) {
      return turn == 0 ? Optional.empty() : Lengths.length(match, context);
    }
    return Optional.of(
        context
            .near()
            .map(day -> Moment.around(day, grain.get()).plus(turn).value())
            .orElseGet(() -> Value.of(Time.Type.DATE, grain.get().any())));
  }
}
