package org.onrecord.reading.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MomentTest {
  @ParameterizedTest
  @CsvSource({
    "2014-03-11, DAY, 2014-03-11, 2014-03-11, 2014-03-11",
    "2014-12-31, WEEK, 2015-W01, 2014-12-29, 2015-01-04",
    "2016-01-03, WEEK, 2015-W53, 2015-12-28, 2016-01-03",
    "2014-03-11, WEEKEND, 2014-W11-WE, 2014-03-15, 2014-03-16",
    "2016-02-29, MONTH, 2016-02, 2016-02-01, 2016-02-29",
    "2014-01-15, SEASON, 2013-WI, 2013-12-01, 2014-02-28",
    "2014-12-15, SEASON, 2014-WI, 2014-12-01, 2015-02-28",
    "2014-08-15, QUARTER, 2014-Q3, 2014-07-01, 2014-09-30",
    "2014-08-15, HALF, 2014-H2, 2014-07-01, 2014-12-31",
    "2014-08-15, YEAR, 2014, 2014-01-01, 2014-12-31",
    "2014-08-15, DECADE, 201, 2010-01-01, 2019-12-31",
    "1914-08-15, CENTURY, 19, 1900-01-01, 1999-12-31"
  })
  void theStretchAroundADay(
      LocalDate day, Grain grain, String written, LocalDate first, LocalDate last) {
    Moment moment = Moment.around(day, grain);
    assertEquals(written, moment.written());
    assertEquals(first, moment.first());
    assertEquals(last, moment.last());
  }

  @ParameterizedTest
  @CsvSource({
    "DAY, 2014-02-28",
    "WEEK, 2014-W08",
    "MONTH, 2014-02",
    "QUARTER, 2013-Q4",
    "YEAR, 2013"
  })
  void theOneBeforeIsOneOfItsKindEarlier(Grain grain, String before) {
    assertEquals(before, Moment.around(LocalDate.of(2014, 3, 1), grain).plus(-1).written());
  }

  @Test
  void holidaysMoveAsTheCalendarSays() {
    assertEquals(LocalDate.of(2014, 4, 20), Holiday.EASTER.in(2014));
    assertEquals(LocalDate.of(2008, 3, 23), Holiday.EASTER.in(2008));
    assertEquals(LocalDate.of(2038, 4, 25), Holiday.EASTER.in(2038));
    assertEquals(LocalDate.of(2014, 11, 27), Holiday.THANKSGIVING.in(2014));
    assertEquals(LocalDate.of(2014, 9, 1), Holiday.LABOR_DAY.in(2014));
    assertEquals(LocalDate.of(2014, 5, 26), Holiday.MEMORIAL_DAY.in(2014));
  }
}
