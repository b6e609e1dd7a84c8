package org.onrecord.reading.actor;

/** What a mention means, by the model. */
enum Sort {
  PERSON,
  /** Also a state or a place that acts. */
  ORGANISATION,
  PLACE,
  OTHER
}
