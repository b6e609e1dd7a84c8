package org.onrecord.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.record.Time;

/** What a time means, in plain words. */
final class Times {
  private static final Pattern LENGTH =
      Pattern.compile("P(T?)(\\d{1,9}(?:\\.\\d{1,9})?)([A-Z]{1,2})");

  private static final Map<String, String> UNITS =
      Map.ofEntries(
          Map.entry("TH", "hour"),
          Map.entry("TM", "minute"),
          Map.entry("TS", "second"),
          Map.entry("D", "day"),
          Map.entry("W", "week"),
          Map.entry("M", "month"),
          Map.entry("Q", "quarter"),
          Map.entry("Y", "year"),
          Map.entry("DE", "decade"));

  private Times() {}

  /** A day, or from when to when; how long; else what is known of it. */
  static String of(Time time) {
    String days = days(time.from(), time.to());
    return days.isEmpty() ? value(time) : days;
  }

  private static String days(Optional<LocalDate> from, Optional<LocalDate> to) {
    List<String> days =
        Stream.of(from, to)
            .flatMap(Optional::stream)
            .map(each -> Dates.of(each.toString()))
            .distinct()
            .toList();
    return String.join(" to ", days);
  }

  private static String value(Time time) {
    Matcher length = LENGTH.matcher(time.value());
    if (length.matches() && UNITS.containsKey(length.group(1) + length.group(3))) {
      String unit = UNITS.get(length.group(1) + length.group(3));
      return length.group(2).equals("1") ? "1 " + unit : length.group(2) + " " + unit + "s";
    }
    return switch (time.value()) {
      case "PAST_REF" -> "some time in the past";
      case "PRESENT_REF" -> "now";
      case "FUTURE_REF" -> "some time to come";
      default ->
          time.type() == Time.Type.SET
              ? "again and again (" + Notes.line(time.value()) + ")"
              : Notes.line(time.value());
    };
  }
}
