package org.onrecord.reading.time;

/** How exactly a moment is told, from the finest. */
enum Grain {
  DAY,
  WEEKEND,
  WEEK,
  MONTH,
  SEASON,
  QUARTER,
  HALF,
  YEAR,
  DECADE,
  CENTURY,
  MILLENNIUM
}
