package org.onrecord.reading.time;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.function.BiFunction;

/** What rules say that an expression of time means. */
enum Meaning {
  DAY(Days::value),
  ANY_WEEKDAY(Days::anyWeekday),
  EDGE_DAY(MonthDays::edge),
  NOTHING((match, context) -> Optional.empty()),
  HOLIDAY(Holidays::value),
  MONTH(Stretches::month),
  MONTH_IN_DIGITS(Stretches::inDigits),
  SEASON(Stretches::season),
  QUARTER(Stretches::quarter),
  HALF_YEAR(Stretches::halfYear),
  FISCAL_YEAR(Eras::fiscalYear),
  BEFORE_CHRIST(Eras::beforeChrist),
  AFTER_CHRIST(Eras::afterChrist),
  YEAR(Eras::year),
  YEAR_UNTIL(Eras::yearUntil),
  DECADE(Eras::decade),
  DECADE_OF_LIFE(Eras::decadeOfLife),
  CENTURY(Eras::century),
  TURN(Stretches::turn),
  WEEKEND(Weeks::weekend),
  WEEK_OF_YEAR(Weeks::ofYear),
  WEEK_AROUND(Weeks::around),
  CLOCK(Hours::clock),
  PART(Hours::part),
  TURN_PART(Hours::turnPart),
  TONIGHT(Hours::tonight),
  SMALL_HOURS(Hours::smallHours),
  TOLD_PART(Hours::toldPart),
  AGO(Shifts::ago),
  AHEAD(Shifts::ahead),
  WITHIN(Shifts::within),
  FROM_DAY(Sums::fromDay),
  WEEKDAY_BESIDE(Weekdays::beside),
  WEEKDAYS_AHEAD(Sums::weekdays),
  SUM_AGO(Sums::sumAgo),
  SUM_AHEAD(Sums::sumAhead),
  EARLIER(Shifts::earlier),
  LATER(Shifts::later),
  FOLLOWING(Shifts::following),
  PRECEDING(Shifts::preceding),
  SAME(Shifts::same),
  PAST((match, context) -> Lengths.reference(Value.PAST)),
  NOW((match, context) -> Lengths.reference(Value.PRESENT)),
  FUTURE((match, context) -> Lengths.reference(Value.FUTURE)),
  LENGTH(Lengths::length),
  SUM(Lengths::sum),
  HALF(Lengths::half),
  QUARTERS(Lengths::quarters),
  VAGUE_LENGTH(Lengths::vague),
  EVERY(Sets::every),
  WEEKDAYS(Sets::weekdays),
  ADJECTIVE(Sets::adjective),
  EVERY_AT(Sets::atHour),
  EVERY_MONTH_DAY(Sets::monthDay),
  EVERY_YEAR_DAY(Sets::yearDay),
  TIMES(Sets::times);

  private final BiFunction<Match, Context, Optional<Value>> value;

  Meaning(BiFunction<Match, Context, Optional<Value>> value) {
    this.value = value;
  }

  /** The value; none where there is no such time: 30 February. */
  Optional<Value> of(Match match, Context context) {
    try {
      return value.apply(match, context);
    } catch (DateTimeException | ArithmeticException noSuchTime) {
      return Optional.empty();
    }
  }
}
