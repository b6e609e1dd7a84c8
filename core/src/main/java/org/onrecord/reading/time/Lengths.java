package org.onrecord.reading.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.record.Time;

/** Lengths of time, repetitions, and times that no calendar holds. */
final class Lengths {
  private static final String[] VAGUE = {
    "few", "several", "some", "many", "couple", "dozens", "hundreds"
  };

  private static final String[] PLURALS = {
    "seconds", "minutes", "hours", "days", "weeks", "months", "years", "decades", "centuries"
  };

  /** What is counted, though it doesn't end in s. */
  private static final Set<String> COUNTED =
      Set.of("%", "percent", "cent", "million", "billion", "people", "once", "twice", "much");

  /** What takes time, though it ends in s. */
  private static final Set<String> TAKING =
      Set.of("lasts", "takes", "spends", "serves", "was", "is", "has", "costs", "needs", "as");

  private static final String[] SEASONS = {"SP", "SU", "FA", "WI"};

  private Lengths() {}

  /** How many; none where nobody tells: "a few". */
  static Optional<Integer> count(Match match) {
    if (match.says("dozen")) {
      return Optional.of(match.says("half") ? 6 : 12);
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

  private static Optional<Value> set(String written) {
    return Optional.of(Value.of(Time.Type.SET, written));
  }

  static Optional<Value> length(Match match, Context context) {
    Unit unit = match.unit();
    Optional<Integer> count = count(match);
    if (isRate(match)) {
      return times(match, context);
    }
    if (isAge(match) || (unit == Unit.SECOND && match.says("a"))) { // "a second man"
      return Optional.empty();
    }
    if (match.says("half") && count.isPresent()) {
      return duration(halves(2L * count.get() + 1, unit));
    }
    return duration(unit.times(count.map(String::valueOf).orElse("X")));
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

  /** "Two hours 27 minutes". */
  static Optional<Value> sum(Match match, Context context) {
    List<Integer> counts = all(match, Sort.NUMBER);
    List<Integer> units = all(match, Sort.UNIT);
    Unit more = Unit.values()[units.getFirst()];
    Unit less = Unit.values()[units.getLast()];
    String second = less.times(String.valueOf(counts.getLast()));
    boolean hours = more.isShorterThanADay();
    if (less.compareTo(more) >= 0 || hours != less.isShorterThanADay()) {
      return Optional.empty();
    }
    return duration(
        more.times(String.valueOf(counts.getFirst())) + second.substring(hours ? 2 : 1));
  }

  private static List<Integer> all(Match match, Sort sort) {
    return match.senses().stream().filter(s -> s.sort() == sort).map(Sense::value).toList();
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
    OptionalInt number = match.first(Sort.NUMBER);
    OptionalInt place = match.first(Sort.ORDINAL);
    int count = match.says("other") ? 2 : number.orElse(place.orElse(1));
    return set(match.unit().times(match.says("few") ? "X" : String.valueOf(count)));
  }

  static Optional<Value> weekdays(Match match, Context context) {
    return set("XXXX-WXX-" + match.value(Sort.WEEKDAYS));
  }

  static Optional<Value> adjective(Match match, Context context) {
    return set(Unit.values()[match.value(Sort.EVERY)].times("1"));
  }

  /** "Twice a month", "a year". */
  static Optional<Value> times(Match match, Context context) {
    return set(match.unit().times("1"));
  }
}
