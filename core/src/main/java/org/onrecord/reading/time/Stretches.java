package org.onrecord.reading.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.record.Time;

/** Weeks, months, seasons, quarters, years, decades, centuries. */
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
    OptionalInt told = Days.year(match);
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
      return value(Moment.season(year.getAsInt(), season));
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

  /** "The third", "Q3". */
  private static int place(Match match) {
    return match.first(Sort.ORDINAL).orElseGet(() -> match.value(Sort.NUMBER));
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

  /** "Last week", "this year". */
  static Optional<Value> turn(Match match, Context context) {
    Unit unit = match.unit();
    int turn = match.first(Sort.TURN).orElse(0) + (match.says("after") ? 2 : 0);
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
            .orElseGet(() -> Value.of(Time.Type.DATE, any(grain.get()))));
  }

  /** A value of a grain in which nothing is known. */
  static String any(Grain grain) {
    return switch (grain) {
      case DAY -> "XXXX-XX-XX";
      case WEEK -> "XXXX-WXX";
      case WEEKEND -> "XXXX-WXX-WE";
      case MONTH -> "XXXX-XX";
      case SEASON -> "XXXX-XX";
      case QUARTER -> "XXXX-QX";
      case HALF -> "XXXX-HX";
      case YEAR -> "XXXX";
      case DECADE -> "XXX";
      case CENTURY -> "XX";
      case MILLENNIUM -> "X";
    };
  }
}
