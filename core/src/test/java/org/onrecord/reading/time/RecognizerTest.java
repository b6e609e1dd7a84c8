package org.onrecord.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.reading.Published;

/** What no rule's example shows: text that means no time, and the course of a narrative. */
class RecognizerTest {
  private static final Recognizer RECOGNIZER = new Recognizer();

  private static List<String> values(String text) {
    return values(text, "2014-03-11", true);
  }

  private static List<String> values(String text, String published, boolean agrees) {
    return RECOGNIZER
        .in(text, Published.of(Optional.of(published)), span -> agrees, span -> Tense.PAST)
        .stream()
        .map(found -> found.value().written())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "On February 30, 2015 it rained.",
        "On Feb. 29, 2015 it rained.",
        "It began in week 53 of 2016.",
        "Filed 2014-13-45.",
        "Filed 99/99/9999.",
        "It rained on 31 April 2014.",
        "It cost 1,950 or 3.50 or 12345678901234567890.",
        "\ud800 \udfff"
      })
  void whatIsNoDateHasNoValue(String text) {
    assertEquals(List.of(), values(text));
  }

  @Test
  void numbersAloneAreRead() {
    String numbers = "17 1950 3.5 2014 31/12 99:99 0 00 '7 -1 1e9 12:60 ".repeat(200);
    values(numbers).forEach(value -> assertTrue(value.matches("\\d{4}|2013-12-31"), value));
  }

  @Test
  void veryFarTimesStayDates() {
    assertEquals(List.of("PAST_REF"), values("It began 99999 years ago."));
    assertEquals(List.of("-7985"), values("It began 9999 years ago."));
  }

  @Test
  void historyGoesOnInTheYearThatIsTold() {
    assertEquals(
        List.of("1939", "1940", "1940-05-10", "1941", "1941-12", "1942-01"),
        values(
            "It began in 1939. In 1940 it grew; on May 10 it spread. In 1941 it went on."
                + " In December it turned, and in January it ended."));
  }

  /** Nor does the year alone take the narrative back to its beginning. */
  @Test
  void aYearThatIsOnlyMentionedLeavesTheNarrativeWhereItStands() {
    assertEquals(
        List.of("1939", "1940", "1941-12-07", "1941", "1942-01"),
        values(
            "It began in 1939 and grew in 1940. It turned on December 7, 1941, the worst day of 1941."
                + " In January it ended."));
    assertEquals(
        List.of("1939", "1940", "1941-05-10", "1871", "1941-06"),
        values(
            "It began in 1939 and grew in 1940. On May 10, 1941, they met in a hall built in 1871."
                + " In June it ended."));
  }

  @Test
  void countsThatLookLikeYearsMakeNoHistory() {
    assertEquals(
        List.of("2019", "2020-05"),
        values(
            "The club rose in 2019. It has 1900 people, once 1800 people and 1700 jobs. In May it"
                + " moved.",
            "2021-03-11",
            true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Deaths rose from 9 to 15 every day.",
        "Sales fell from 12 to 6 daily.",
        "Delays of 5-10 daily grew from 5-10 daily."
      })
  void whatIsCountedEachDayIsNoTimeOfDay(String text) {
    values(text, "2014-03-11", false).forEach(value -> assertEquals("P1D", value));
  }

  @Test
  void whatIsCountedBehindAListOfDaysIsNoDay() {
    assertEquals(List.of("2014-03-03"), values("On March 3, 4 and 12 people died."));
  }

  @Test
  void inHistoryTheEndOfTheMonthIsThatOfTheMonthTold() {
    assertEquals(
        List.of("1939", "1940", "1941-05-10", "1941-05", "1941"),
        values(
            "It began in 1939 and grew in 1940. On May 10, 1941, it spread; by the end of the month"
                + " it burned, as did much else this year."));
  }

  /** A narrative may leave the calendar, and Easter with it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "9999 millennia earlier it was. ",
        "9999 years later it was. ",
        "In 1500, in 1600, in 1700 it was. 1702 years earlier it was. At Easter it fell. ",
        "Sales in the 0th quarter of 2009 and the 0th half of 2009. ",
        "He died years after the war, day after day. "
      })
  void noTextLeavesTheCalendar(String text) {
    RECOGNIZER
        .in(
            text.repeat(120),
            Published.of(Optional.of("2014-01-15")),
            span -> true,
            span -> Tense.FUTURE)
        .forEach(
            found ->
                found
                    .value()
                    .from()
                    .ifPresent(
                        from -> assertTrue(from.getYear() > 0 && from.getYear() < 10_000, text)));
  }
}
