package org.onrecord.reading.time;

/** Which way from the day of publication what is told lies. */
enum Tense {
  PAST,
  FUTURE
}
