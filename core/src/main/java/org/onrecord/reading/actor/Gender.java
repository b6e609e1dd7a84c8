package org.onrecord.reading.actor;

/** What a mention's words tell of whom they mean. */
enum Gender {
  MASCULINE,
  FEMININE,
  /** A thing or a body: it, its. */
  NEUTER,
  UNKNOWN;

  /** He or she. */
  boolean isOfPerson() {
    return this == MASCULINE || this == FEMININE;
  }

  boolean fits(Gender other) {
    return this == other || this == UNKNOWN || other == UNKNOWN;
  }
}
