package org.onrecord.eval.score;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.eval.gold.SpokenTimes;

/**
 * Why an expression of Recognizers-Text's cases is left out. Each cause is tested by the wording,
 * the type or the value of the case, never by what was read.
 */
enum LeftOut {
  NO_VALUE("the case states no value", (spoken, gold) -> gold.meanings().isEmpty()),
  ZONE("nothing but a time zone", (spoken, gold) -> gold.type().equals("timezone")),
  ALTERNATIVE(
      "the second or a later part of a choice, which lives on words of the first",
      LeftOut::isLaterAlternative),
  NO_SUCH_VALUE(
      "TIMEX3 has no such value: mealtimes, night-time, office hours, business days, school years,"
          + " weeks of a month, a time and its repetition in one",
      (spoken, gold) ->
          has(
              gold,
              "TM(EB|EL|ED)|TBH|TNT|\\dBD|WD$|^SY|FYX|-(\\d\\d|XX)-W0\\d|^(T\\w+|XXXX.*)P\\d[A-Z]$")),
  END_OF_DAY(
      "the end of a day is the last second in the case, in TIMEX3 the day",
      (spoken, gold) -> has(gold, "23:59:59")),
  NO_SUCH_DAY("a day that does not exist", (spoken, gold) -> has(gold, LeftOut::isNoDay)),
  UNTOLD_NUMBER(
      "a number or an hour where the text tells none: a few hours, mid-morning",
      (spoken, gold) ->
          (says(spoken, gold, "\\b(few|some|several)\\b") && has(gold, "PT?3[A-Z]"))
              || (says(spoken, gold, "\\b(mid|noon).{0,2}(morning|afternoon|day|ish)|lunch")
                  && has(gold, "T1\\d"))),
  CHAT(
      "a spelling of chat or of spreadsheets",
      (spoken, gold) ->
          says(
              spoken,
              gold,
              "\\b(the )?(eod|eoy|eom|otd|tmr|sy ?\\d+|cy ?\\d+|w/c)\\b|[<>=]|ampm|ish\\b"
                  + "|\\d[ap]\\b(?!\\.?\\s?m)|\\d ?h ?\\d|\\d+ ?[hdwy]\\b|½")),
  BARE_NUMBER(
      "bare numbers that only an assistant takes for a day or an hour",
      (spoken, gold) -> says(spoken, gold, Wording.BARE) || says(spoken, gold, Wording.BEHIND_DAY)),
  BARE_WORD(
      "nothing but \"this\" or \"next\", or the day, the week, the year of nothing told",
      (spoken, gold) ->
          says(
              spoken,
              gold,
              "^(this|next|last|(the|my) (day|week|weekend|month|year|hour|fortnight))$")),
  MOON(
      "a day that rests on the sighting of the moon, on which calendars differ",
      (spoken, gold) ->
          says(
              spoken,
              gold,
              "rama(d|z|t)h?|ramzan|eid|(islamic|hijri|arabic) new|breaking the fast"));

  /** Under which they are counted. */
  static final String COUNTS = "left out: ";

  private static final Pattern DAY = Pattern.compile("(\\d{4}|XXXX)-(\\d\\d)-(\\d\\d)");

  private final String why;
  private final BiPredicate<SpokenTimes, SpokenTimes.Time> test;

  LeftOut(String why, BiPredicate<SpokenTimes, SpokenTimes.Time> test) {
    this.why = why;
    this.test = test;
  }

  String why() {
    return why;
  }

  /** The first cause that fits, if any does. */
  static Optional<LeftOut> of(SpokenTimes spoken, SpokenTimes.Time gold) {
    for (LeftOut each : values()) {
      if (each.test.test(spoken, gold)) {
        return Optional.of(each);
      }
    }
    return Optional.empty();
  }

  /** How numbers are worded that nothing marks as a time. */
  private static final class Wording {
    private static final String NUMBER =
        "(\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty"
            + "|thirty|forty|fifty)";
    private static final String LINK =
        "(the|on|at|in|to|and|by|from|between|until|till|after|before|around|no later than|zero)";

    /** "On 15", "from 6 to 7", "4.22", "4-22", "eight forty". */
    static final String BARE = "^((" + LINK + " )*" + NUMBER + "(?![\\d/:])[ .,-]*)+$";

    /** "Tomorrow three", "Sunday 31", "15, 8 pm". */
    static final String BEHIND_DAY =
        "^((this|next) )?(tomorrow|yesterday|\\w+day|christmas),?( at)? "
            + NUMBER
            + "((\\.| ?- ?| at | to )\\d+)?$"
            + "|^(the )?\\d+(,| at| from| between) \\d.*|^\\w+( ?pm)? on (the )?\\d+$";
  }

  private static boolean isLaterAlternative(SpokenTimes spoken, SpokenTimes.Time gold) {
    return gold.type().equals("datetimealt")
        && spoken.times().stream()
            .anyMatch(
                other ->
                    other.type().equals(gold.type()) && other.span().start() < gold.span().start());
  }

  private static boolean says(SpokenTimes spoken, SpokenTimes.Time gold, String wording) {
    String said = gold.span().in(spoken.document().text()).toLowerCase(Locale.ROOT);
    return Pattern.compile(wording).matcher(said).find();
  }

  private static boolean has(SpokenTimes.Time gold, String timex) {
    return has(gold, value -> Pattern.compile(timex).matcher(value).find());
  }

  private static boolean has(SpokenTimes.Time gold, Predicate<String> test) {
    return gold.meanings().stream().anyMatch(each -> test.test(each.timex()));
  }

  private static boolean isNoDay(String timex) {
    Matcher day = DAY.matcher(timex);
    while (day.find()) {
      String year = day.group(1).equals("XXXX") ? "2024" : day.group(1);
      try {
        LocalDate.parse(year + "-" + day.group(2) + "-" + day.group(3));
      } catch (DateTimeException none) {
        return true;
      }
    }
    return false;
  }
}
