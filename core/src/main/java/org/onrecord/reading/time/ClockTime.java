package org.onrecord.reading.time;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** The time of the day that words tell: "9:30 p.m.", "quarter to nine in the evening". */
final class ClockTime {
  private static final int MINUTE = 60;
  private static final int HOUR = 60 * MINUTE;
  private static final int NOON = 12 * HOUR;
  private static final int DAY = 24 * HOUR;

  private ClockTime() {}

  /** TIMEX3's time, {@code T21:30}; none if there is no such time. */
  static Optional<String> of(Match match) {
    int seconds = inHalf(shifted(match), match);
    if (seconds < 0 || seconds > DAY) {
      return Optional.empty();
    }
    boolean utc = match.first(Sort.ZONE).equals(OptionalInt.of(0));
    String exact =
        seconds % MINUTE == 0 ? "" : String.format(Locale.ROOT, ":%02d", seconds % MINUTE);
    return Optional.of(
        String.format(Locale.ROOT, "T%02d:%02d", seconds / HOUR, seconds % HOUR / MINUTE)
            + exact
            + (utc ? "Z" : ""));
  }

  /** What is told, so many minutes past the hour or before it. */
  private static int shifted(Match match) {
    int minutes = minutes(match);
    int told = told(match.senses()).orElseThrow();
    return match.says("to") ? (told + DAY - minutes * MINUTE) % DAY : told + minutes * MINUTE;
  }

  private static int minutes(Match match) {
    if (!match.says("past", "to")) {
      return 0;
    }
    if (match.says("half")) {
      return 30;
    }
    if (match.says("quarter", "quarters")) {
      return match.says("three") ? 45 : 15;
    }
    return match.all(Sort.NUMBER).getFirst();
  }

  /** Seconds since midnight, without regard to its half of the day; none where no time is told. */
  private static OptionalInt told(List<Sense> senses) {
    List<Integer> numbers =
        senses.stream().filter(s -> s.sort() == Sort.NUMBER).map(Sense::value).toList();
    Optional<Integer> clock =
        senses.stream().filter(s -> s.sort() == Sort.CLOCK).map(Sense::value).findFirst();
    if (clock.isPresent()) {
      return OptionalInt.of(clock.get());
    }
    if (numbers.isEmpty()) {
      return OptionalInt.empty();
    }
    int last = numbers.getLast();
    boolean past = senses.stream().anyMatch(s -> s.sort() == Sort.UNIT);
    if (numbers.size() > 1 && !past && numbers.getFirst() < 24 && last >= 10) {
      return OptionalInt.of(HOUR * numbers.getFirst() + MINUTE * last);
    }
    return OptionalInt.of(last >= 100 ? HOUR * (last / 100) + MINUTE * (last % 100) : HOUR * last);
  }

  private static int inHalf(int seconds, Match match) {
    OptionalInt half = match.first(Sort.HALF);
    boolean halved = half.isPresent() && (match.owns(Sort.HALF) || !match.owns(Sort.PART));
    if (halved && seconds < 13 * HOUR) {
      int exact = seconds % NOON + HOUR * half.getAsInt();
      return match.owns(Sort.HALF) ? exact : inOrder(exact, match);
    }
    boolean tonight = match.says("tonight", "tonite");
    if ((tonight || match.has(Sort.PART)) && seconds < 12 * HOUR) {
      DayPart part = tonight ? DayPart.NIGHT : DayPart.values()[match.value(Sort.PART)];
      return seconds + (isLater(part, seconds) ? NOON : 0);
    }
    return told(match.after()).isPresent() ? seconds : behind(seconds, match);
  }

  /** "10:30 to 3" ends in the afternoon. */
  private static int behind(int seconds, Match match) {
    int start = told(match.before()).orElse(0);
    boolean later = seconds < start && seconds + NOON > start && seconds < NOON;
    return later ? seconds + NOON : seconds;
  }

  private static boolean isLater(DayPart part, int seconds) {
    return switch (part) {
      case AFTERNOON, EVENING -> true;
      case NIGHT -> seconds > 5 * HOUR;
      case MIDDAY -> seconds < 4 * HOUR;
      default -> false;
    };
  }

  /** "11 to 1 pm" begins in the morning; "11 am to 3" ends in the afternoon. */
  private static int inOrder(int seconds, Match match) {
    boolean begins = told(match.after()).isPresent();
    int other = told(begins ? match.after() : match.before()).orElse(seconds);
    int half = other >= 13 * HOUR ? 0 : HOUR * match.value(Sort.HALF);
    int bound = other >= 13 * HOUR ? other : other % NOON + half;
    boolean inOrder = begins ? seconds < bound : seconds > bound;
    return inOrder ? seconds : (seconds + NOON) % DAY;
  }
}
