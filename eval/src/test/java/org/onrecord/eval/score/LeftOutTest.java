package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onrecord.eval.score.SpokenCase.meaning;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.eval.gold.SpokenTimes;
import org.onrecord.text.Span;

class LeftOutTest {
  @ParameterizedTest
  @CsvSource({
    "at lunch, time, TMEL, NO_SUCH_VALUE",
    "next 4 business days, daterange, '(2018-08-21,2018-08-25,P4BD)', NO_SUCH_VALUE",
    "first week of jan 2015, daterange, 2015-01-W01, NO_SUCH_VALUE",
    "every night, set, TNIP1D, NO_SUCH_VALUE",
    "school year 2008, daterange, SY2008, NO_SUCH_VALUE",
    "end of day, datetime, 2018-11-21T23:59:59, END_OF_DAY",
    "feb 30, date, XXXX-02-30, NO_SUCH_DAY",
    "2/29/2019, date, 2019-02-29, NO_SUCH_DAY",
    "a few minutes, duration, PT3M, UNTOLD_NUMBER",
    "mid-morning, time, T10, UNTOLD_NUMBER",
    "the eod, datetime, 2018-11-21T23, CHAT",
    "11ish, time, T11, CHAT",
    "today at 9p, datetime, 2018-06-28T21, CHAT",
    "=2019, daterange, 2019, CHAT",
    "15, date, XXXX-XX-15, BARE_NUMBER",
    "4.22, date, XXXX-04-22, BARE_NUMBER",
    "from 6 to 7, timerange, '(T06,T07,PT1H)', BARE_NUMBER",
    "tomorrow three, datetime, 2017-12-19T03, BARE_NUMBER",
    "this, daterange, 2019-W31, BARE_WORD",
    "ramadan, date, XXXX-04-23, MOON",
    "pst, timezone, UTC-8, ZONE"
  })
  void causes(String said, String type, String timex, LeftOut why) {
    assertEquals(Optional.of(why), of(said, type, timex));
  }

  @ParameterizedTest
  @CsvSource({
    "2016, daterange, 2016",
    "the 27th, date, XXXX-XX-27",
    "4/22, date, XXXX-04-22",
    "2/29, date, XXXX-02-29",
    "13.5.2015, date, 2015-05-13",
    "first week of 2015, daterange, 2015-W01",
    "the first friday of july, date, XXXX-07-WXX-5-#1",
    "three minutes, duration, PT3M",
    "3 pm, time, T15",
    "tomorrow at 3 pm, datetime, 2017-12-19T15",
    "next week, daterange, 2019-W31",
    "from 5 to 6 pm, timerange, '(T17,T18,PT1H)'"
  })
  void whatCounts(String said, String type, String timex) {
    assertEquals(Optional.empty(), of(said, type, timex));
  }

  private static Optional<LeftOut> of(String said, String type, String timex) {
    SpokenTimes spoken = SpokenCase.of(said, type, meaning(timex, "", ""));
    return LeftOut.of(spoken, spoken.times().getFirst());
  }

  @Test
  void theLaterPartOfAChoiceAlone() {
    SpokenTimes one = SpokenCase.of("mon or tue", "datetimealt", meaning("2017-12-12", "", ""));
    SpokenTimes.Time mon =
        new SpokenTimes.Time(new Span(0, 3), "datetimealt", one.times().getFirst().meanings());
    SpokenTimes.Time tue =
        new SpokenTimes.Time(new Span(7, 10), "datetimealt", one.times().getFirst().meanings());
    SpokenTimes spoken = new SpokenTimes("a/0", one.document(), List.of(mon, tue));
    assertEquals(Optional.empty(), LeftOut.of(spoken, mon));
    assertEquals(Optional.of(LeftOut.ALTERNATIVE), LeftOut.of(spoken, tue));
  }

  @Test
  void whatStatesNoValue() {
    SpokenTimes spoken = SpokenCase.of("noon", "time");
    assertEquals(Optional.of(LeftOut.NO_VALUE), LeftOut.of(spoken, spoken.times().getFirst()));
  }
}
