package org.onrecord.reading.event;

import java.util.Locale;

/** What a word may be to an event. */
enum Role {
  /** The doer. */
  ACTOR,
  /** The one it is done to or directed at. */
  RECIPIENT,
  /** Where it happens. */
  PLACE,
  /** When it happens. */
  TIME,
  /** A figure of whom or what it strikes. */
  COUNT;

  /** Its name in the model's description. */
  String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
