package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onrecord.eval.score.SpokenCase.meaning;
import static org.onrecord.eval.score.SpokenCase.time;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.eval.gold.SpokenTimes;
import org.onrecord.record.Time;

class SpokenTimeScorerTest {
  private static double value(SpokenTimes spoken, Time... read) {
    return SpokenTimeScorer.figures(List.of(SpokenTimeScorer.tally(spoken, List.of(read))))
        .getOrDefault("value", Double.NaN);
  }

  /** A case's value; the value read with its first and its last day; whether it is right. */
  @ParameterizedTest
  @CsvSource({
    "today, 2016-11-07, 2016-11-07, 2016-11-07, 2016-11-07, 2016-11-07, 1",
    "today, 2016-11-07, 2016-11-07, 2016-11-08, 2016-11-08, 2016-11-08, 0",
    "monday, XXXX-WXX-1, 2016-11-07, 2016-11-07, 2016-11-07, 2016-11-07, 1",
    "in three weeks, 2016-11-28, 2016-11-28, 2016-W48, 2016-11-28, 2016-12-04, 1",
    "in three weeks, 2016-11-28, 2016-11-28, 2016-W47, 2016-11-21, 2016-11-27, 0",
    "a month ago, 2016-10-07, 2016-10-07, 2016-10, 2016-10-01, 2016-10-31, 1",
    "28 november, 2016-11-28, 2016-11-28, 2016-W48, 2016-11-28, 2016-12-04, 0",
    "mid may, XXXX-05, 2016-05-10, 2016-05, 2016-05-01, 2016-05-31, 1",
    "may, XXXX-05, 2016-05-01, 2015-05, 2015-05-01, 2015-05-31, 0",
    "7 pm, T19, 19:00:00, 2016-11-07T19:00, 2016-11-07, 2016-11-07, 1",
    "7 pm, T19, 19:00:00, 2016-11-07T07:00, 2016-11-07, 2016-11-07, 0",
    "summer, SU, not resolved, 2016-SU, 2016-06-01, 2016-08-31, 1"
  })
  void oneTime(
      String said, String timex, String first, String read, String from, String to, double right) {
    SpokenTimes spoken = SpokenCase.of(said, "date", meaning(timex, first, ""));
    assertEquals(right, value(spoken, time(0, said.length(), read, from, to)));
  }

  @Test
  void aStretchIsReadAsOnePeriodOrAsItsTwoEnds() {
    SpokenTimes quarter =
        SpokenCase.of("q3 2016", "daterange", meaning("(a,b,P3M)", "2016-07-01", "2016-10-01"));
    assertEquals(1, value(quarter, time(0, 7, "2016-Q3", "2016-07-01", "2016-09-30")));
    SpokenTimes hours =
        SpokenCase.of(
            "from 1am to 5pm", "timerange", meaning("(T01,T17,PT16H)", "01:00:00", "17:00:00"));
    Time one = time(5, 8, "2016-11-07T01:00", "2016-11-07", "2016-11-07");
    Time five = time(12, 15, "2016-11-07T17:00", "2016-11-07", "2016-11-07");
    assertEquals(1, value(hours, one, five));
    assertEquals(0, value(hours, five, one));
    assertEquals(0, value(hours, one));
  }

  @Test
  void aPartMayMeanTheWholeIfTheOthersLieAroundIt() {
    SpokenTimes spoken =
        SpokenCase.of("today before 4pm", "datetimerange", meaning("2016-11-07T16", "", ""));
    Time today = time(0, 5, "2016-11-07", "2016-11-07", "2016-11-07");
    Time four = time(13, 16, "2016-11-07T16:00", "2016-11-07", "2016-11-07");
    Time yesterday = time(0, 5, "2016-11-06", "2016-11-06", "2016-11-06");
    assertEquals(1, value(spoken, today, four));
    assertEquals(0, value(spoken, yesterday, four));
  }

  @Test
  void nowIsWhenItIsSaid() {
    SpokenTimes spoken =
        SpokenCase.of(
            "between nov 1 and now",
            "daterange",
            meaning("(XXXX-11-01,2016-11-07,P6D)", "2016-11-01", "2016-11-07"));
    Time first = time(8, 13, "2016-11-01", "2016-11-01", "2016-11-01");
    assertEquals(1, value(spoken, first, time(18, 21, "PRESENT_REF", "", "")));
  }

  @Test
  void whatIsLeftOutCountsByItsCause() {
    SpokenTimes spoken = SpokenCase.of("lunchtime", "time", meaning("TMEL", "11:00:00", ""));
    Map<String, Counts> out =
        SpokenTimeScorer.leftOut(List.of(SpokenTimeScorer.tally(spoken, List.of())));
    assertEquals(Map.of(LeftOut.NO_SUCH_VALUE.why(), new Counts(0, 0, 1)), out);
    assertEquals(1, SpokenTimeScorer.valued(List.of(spoken)));
  }
}
