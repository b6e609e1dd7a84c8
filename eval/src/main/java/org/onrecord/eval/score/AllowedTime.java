package org.onrecord.eval.score;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.onrecord.eval.gold.SpokenTimes;
import org.onrecord.record.Time;

/**
 * One of the meanings that a case of Recognizers-Text allows an expression, to be compared with
 * what was read.
 *
 * @param said the expression, in lower case
 * @param spokenOn the day, or the day and time, when it was said
 * @param meaning what it may mean
 */
record AllowedTime(String said, Optional<String> spokenOn, SpokenTimes.Meaning meaning) {
  private static final Pattern STRETCH = Pattern.compile("\\(([^,]*),([^,]*),([^,]*)\\)");
  private static final Pattern ZERO_TAIL = Pattern.compile("(T\\d\\d:\\d\\d):00$");
  private static final Pattern ZONE = Pattern.compile("(T[\\d:]+)(?:Z|[+-]\\d\\d(?::?\\d\\d)?)$");
  private static final String NOW = "PRESENT_REF";

  static AllowedTime of(SpokenTimes spoken, SpokenTimes.Time gold, SpokenTimes.Meaning meaning) {
    String said = gold.span().in(spoken.document().text()).toLowerCase(Locale.ROOT);
    return new AllowedTime(said, spoken.document().published(), meaning);
  }

  /** Whether times, read where the expression stands, mean this together. */
  boolean isMeantBy(List<Time> times) {
    return times.stream().anyMatch(time -> isOne(time) && holdAll(times, time))
        || isFromTo(times)
        || isHourOfDay(times);
  }

  /** Whether whatever else was read is a longer time around one. */
  private static boolean holdAll(List<Time> times, Time one) {
    return times.stream().allMatch(other -> other == one || holds(other, one));
  }

  private static boolean holds(Time longer, Time shorter) {
    return longer.from().isPresent()
        && shorter.from().filter(from -> !from.isBefore(longer.from().get())).isPresent()
        && shorter.to().filter(to -> !to.isAfter(longer.to().get())).isPresent();
  }

  /** The time of a day where the case states no day. */
  private boolean isHourOfDay(List<Time> times) {
    return times.size() == 1 && meaning.timex().matches("T\\d.*") && isOne(times.getFirst());
  }

  private boolean isFromTo(List<Time> times) {
    Matcher stretch = STRETCH.matcher(meaning.timex());
    return stretch.matches()
        && IntStream.range(1, times.size())
            .anyMatch(
                end ->
                    begins(times.get(end - 1), stretch.group(1))
                        && ends(times.get(end), stretch.group(2))
                        && holdAll(times.subList(0, end), times.get(end - 1)));
  }

  private boolean isOne(Time time) {
    Matcher stretch = STRETCH.matcher(meaning.timex());
    return isSame(time, meaning.timex())
        || (stretch.matches() && isSame(time, stretch.group(3)))
        || covers(time)
        || isCoarser(time)
        || isSeason(time)
        || isMonth(time)
        || (meaning.timex().contains("XX") && isSame(time, laidOut()));
  }

  private boolean covers(Time time) {
    Optional<LocalDate> first = meaning.first().flatMap(AllowedTime::midnight);
    Optional<LocalDate> end = meaning.last().flatMap(AllowedTime::midnight);
    return first.isPresent()
        && end.isPresent()
        && time.from().equals(first)
        && time.to().map(to -> to.plusDays(1)).equals(end);
  }

  /** "In three weeks": of TIMEX3 the week in which the case's day lies. */
  private boolean isCoarser(Time time) {
    String unit =
        time.value().matches("\\d{4}-W\\d\\d")
            ? "week|wk|fortnight"
            : time.value().matches("\\d{4}-\\d\\d")
                ? "month"
                : time.value().matches("\\d{4}") ? "year|yr|decade|centur" : "-";
    Optional<LocalDate> day = meaning.first().or(meaning::last).flatMap(AllowedTime::day);
    return Pattern.compile(unit).matcher(said).find()
        && day.filter(wanted -> !wanted.isBefore(time.from().orElse(wanted.plusDays(1))))
            .isPresent()
        && day.filter(wanted -> !wanted.isAfter(time.to().orElse(wanted))).isPresent();
  }

  /** A season of the year that is told, where the case states none. */
  private boolean isSeason(Time time) {
    return meaning.timex().matches("SP|SU|FA|WI") && time.value().endsWith("-" + meaning.timex());
  }

  /** A month whose year the case leaves open: that of the days that it gives. */
  private boolean isMonth(Time time) {
    String timex = meaning.timex();
    return timex.matches("XXXX-\\d\\d")
        && time.value().length() == timex.length()
        && time.value().endsWith(timex.substring(4))
        && meaning
            .first()
            .or(meaning::last)
            .filter(day -> day.startsWith(time.value().substring(0, 4)))
            .isPresent();
  }

  /** A day, if no time of that day is given but its beginning. */
  private static Optional<LocalDate> midnight(String written) {
    return day(written).filter(day -> written.length() == 10 || written.endsWith(" 00:00:00"));
  }

  private static Optional<LocalDate> day(String written) {
    try {
      return Optional.of(LocalDate.parse(written.substring(0, Math.min(10, written.length()))));
    } catch (DateTimeParseException noDay) {
      return Optional.empty();
    }
  }

  private boolean begins(Time time, String timex) {
    String written = meaning.first().orElse("");
    return midnight(written).filter(day -> time.from().equals(Optional.of(day))).isPresent()
        || isAt(time, timex, written);
  }

  /** Ends are told with the last day or the one behind it. */
  private boolean ends(Time time, String timex) {
    String written = meaning.last().orElse("");
    Optional<LocalDate> day = midnight(written);
    return isAt(time, timex, written)
        || (day.isPresent()
            && (time.from().equals(day)
                || time.to().equals(day)
                || time.to().map(to -> to.plusDays(1)).equals(day)));
  }

  private boolean isAt(Time time, String timex, String written) {
    boolean now =
        time.value().equals(NOW)
            && spokenOn.filter(said -> !written.isEmpty() && sameTime(said, written)).isPresent();
    return now
        || isSame(time, timex)
        || isSame(time, written.replace(' ', 'T'))
        || (written.matches("\\d\\d:.*") && isSame(time, "T" + written));
  }

  private static boolean sameTime(String said, String written) {
    return said.replace('T', ' ').startsWith(written);
  }

  /** The value with the date that the case gives in place of what it leaves open. */
  private String laidOut() {
    String first = meaning.first().or(meaning::last).orElse("").replace(' ', 'T');
    int time = meaning.timex().indexOf('T');
    int clock = first.indexOf('T');
    String date = clock < 0 ? first : first.substring(0, clock);
    return time < 0 ? date : date + meaning.timex().substring(time);
  }

  private static boolean isSame(Time time, String timex) {
    String found = plain(time.value());
    String wanted = plain(timex);
    if (found.startsWith("P") && wanted.startsWith("P")) {
      return Length.of(found).equals(Length.of(wanted));
    }
    boolean timeAlone = wanted.startsWith("T");
    return found.equals(wanted)
        || (timeAlone && found.contains("T") && found.substring(found.indexOf('T')).equals(wanted));
  }

  private static String plain(String value) {
    String local = ZONE.matcher(value).replaceFirst("$1");
    String full = local.matches(".*T\\d\\d") ? local + ":00" : local;
    return ZERO_TAIL.matcher(full).replaceFirst("$1").replace("T24:00", "T00:00");
  }
}
