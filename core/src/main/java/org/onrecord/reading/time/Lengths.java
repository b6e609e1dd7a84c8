package org.onrecord.reading.time;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.record.Time;

/** Lengths of time, and times that no calendar holds. */
final class Lengths {
  private static final String[] VAGUE = {"few", "several", "some", "many", "dozens", "hundreds"};

  private static final String[] PLURALS = {
    "seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries"
  };

  /** What is counted, though it doesn't end in s. */
  private static final Set<String> COUNTED =
      Set.of("%", "percent", "cent", "million", "billion", "people", "once", "twice", "much");

  /** What takes time, though it ends in s. */
  private static final Set<String> TAKING =
      Set.of("lasts", "takes", "spends", "serves", "was", "is", "has", "costs", "needs", "as");

  private Lengths() {}

  /** How many; none where nobody tells: "a few". */
  static Optional<Integer> count(Match match) {
    if (match.says("dozen")) {
      return Optional.of(match.says("half") ? 6 : 12);
    }
    if (match.says("couple")) {
      return Optional.of(2);
    }
    OptionalInt number = match.first(Sort.NUMBER);
    if (number.isPresent()) {
      return Optional.of(number.getAsInt());
    }
    return match.says(VAGUE) || match.says("number") ? Optional.empty() : Optional.of(1);
  }

  static Optional<Value> reference(String written) {
    return Optional.of(Value.of(Time.Type.DATE, written));
  }

  private static Optional<Value> duration(String written) {
    return Optional.of(Value.of(Time.Type.DURATION, written));
  }

  static Optional<Value> length(Match match, Context context) {
    Unit unit = match.unit();
    Optional<Integer> count = count(match);
    if (isRate(match)) {
      return Sets.times(match, context);
    }
    if (isAge(match) || (unit == Unit.SECOND && match.says("a"))) { // "a second man"
      return Optional.empty();
    }
    if (match.has(Sort.FRACTION)) {
      return duration(unit.times(thousandths(match.value(Sort.FRACTION))));
    }
    if (unit == Unit.HOUR && match.tokens().get(match.from()).word().matches("0\\d{3}")) {
      return Hours.clock(match, context); // "0600 hours"
    }
    if (match.says("half", "1/2", "½") && !match.says("dozen") && count.isPresent()) {
      return duration(halves(2L * count.get() + 1, unit));
    }
    int times = match.says("fortnight", "fortnights") ? 2 : 1;
    return duration(
        match.says("and") && match.says("quarter")
            ? unit.times(count.map(many -> many + ".25").orElse("X"))
            : unit.times(count.map(many -> String.valueOf(times * many)).orElse("X")));
  }

  /** "20 tonnes a year", not "lasts a year". */
  private static boolean isRate(Match match) {
    Token first = match.tokens().get(match.from());
    if (match.to() - match.from() != 2 || !first.word().matches("an?") || match.from() == 0) {
      return false;
    }
    Token before = match.tokens().get(match.from() - 1);
    return before.isA(Sort.NUMBER)
        || COUNTED.contains(before.word())
        || (before.word().endsWith("s") && !TAKING.contains(before.word()));
  }

  static Optional<Value> half(Match match, Context context) {
    return duration(halves(1, match.unit()));
  }

  /** "A quarter of a century", "three quarters of an hour". */
  static Optional<Value> quarters(Match match, Context context) {
    int count = match.says("three") ? 3 : 1;
    return duration(
        switch (match.unit()) {
          case HOUR -> Unit.MINUTE.times(String.valueOf(15 * count));
          case YEAR -> Unit.MONTH.times(String.valueOf(3 * count));
          case CENTURY -> Unit.YEAR.times(String.valueOf(25 * count));
          default -> match.unit().times(thousandths(250 * count));
        });
  }

  private static String thousandths(int thousandths) {
    return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
  }

  /** So many halves of a length, in the next smaller one. */
  private static String halves(long count, Unit unit) {
    return switch (unit) {
      case HOUR -> Unit.MINUTE.times(String.valueOf(30 * count));
      case MINUTE -> Unit.SECOND.times(String.valueOf(30 * count));
      case DAY -> Unit.HOUR.times(String.valueOf(12 * count));
      case YEAR -> Unit.MONTH.times(String.valueOf(6 * count));
      case DECADE -> Unit.YEAR.times(String.valueOf(5 * count));
      case CENTURY -> Unit.YEAR.times(String.valueOf(50 * count));
      default -> unit.times(count / 2 + ".5");
    };
  }

  /** "Two hours 27 minutes", "1 year 1 month 21 days". */
  static Optional<Value> sum(Match match, Context context) {
    List<Integer> counts = match.all(Sort.NUMBER);
    List<Unit> units = match.all(Sort.UNIT).stream().map(unit -> Unit.values()[unit]).toList();
    if (counts.size() != units.size() || units.stream().distinct().count() < units.size()) {
      return Optional.empty();
    }
    String days = "";
    String hours = "";
    for (Unit unit : Unit.BY_LENGTH) {
      int at = units.indexOf(unit);
      String part = at < 0 ? "" : unit.times(String.valueOf(counts.get(at)));
      days += part.startsWith("PT") || part.isEmpty() ? "" : part.substring(1);
      hours += part.startsWith("PT") ? part.substring(2) : "";
    }
    return duration("P" + days + (hours.isEmpty() ? "" : "T" + hours));
  }

  /** "34-year-old", "34 years old", "34 years of age". */
  private static boolean isAge(Match match) {
    return match
        .tokens()
        .subList(match.to(), Math.min(match.to() + 2, match.tokens().size()))
        .stream()
        .anyMatch(token -> token.word().equals("old") || token.word().equals("age"));
  }

  static Optional<Value> vague(Match match, Context context) {
    if (!match.says(PLURALS)) {
      return Optional.empty();
    }
    return duration(match.unit().times("X"));
  }
}
