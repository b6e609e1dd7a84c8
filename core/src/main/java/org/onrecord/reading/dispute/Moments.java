package org.onrecord.reading.dispute;

import java.util.Set;

/** Compares times by what they are, as TIMEX3 writes them. */
final class Moments {
  private static final int DATE = "2022-12-01".length();
  private static final int HOUR = "2022-12-01T09".length();

  private Moments() {}

  /** Whether both name times, and none of the one may be one of the other. */
  static boolean differ(Set<String> some, Set<String> others) {
    return !some.isEmpty()
        && !others.isEmpty()
        && some.stream().noneMatch(one -> others.stream().anyMatch(it -> mayMeet(one, it)));
  }

  /** Whether one is within the other, by date, and by the hour where both have one. */
  private static boolean mayMeet(String one, String other) {
    String date = cut(one, DATE);
    String otherDate = cut(other, DATE);
    return (date.startsWith(otherDate) || otherDate.startsWith(date))
        && (!hasHour(one) || !hasHour(other) || cut(one, HOUR).equals(cut(other, HOUR)));
  }

  private static boolean hasHour(String time) {
    return time.length() >= HOUR && Character.isDigit(time.charAt(DATE + 1));
  }

  private static String cut(String time, int length) {
    return time.substring(0, Math.min(length, time.length()));
  }
}
