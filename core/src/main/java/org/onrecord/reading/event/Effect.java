package org.onrecord.reading.event;

import org.onrecord.record.Factuality;

/** What a word does to the value of an event below it. */
enum Effect {
  /** It bears the event on as it is. */
  NONE,
  /** It stands by it. */
  STAND,
  TURN,
  PROBABLY,
  POSSIBLY,
  /** It makes it improbable. */
  DOUBT,
  OPEN;

  static Effect of(Bearing bearing) {
    return switch (bearing) {
      case MAY, CHANCES, FEARS -> POSSIBLY;
      case PROBABLY, SEEMS, BELIEVES -> PROBABLY;
      case NOT,
          HARDLY,
          WITHOUT,
          FOILED,
          FAILS,
          STOPS,
          AVERTS,
          FALSE,
          LACKS,
          DENIES,
          REJECTS,
          EXCLUDES ->
          TURN;
      case UNLIKELY, DOUBTS -> DOUBT;
      case MANAGES, KNOWS -> STAND;
      case ALLEGEDLY, IF, SHOULD, PLANNED, TRIES, WANTS, SEEKS, POSTPONES, UNKNOWN, ALLEGES -> OPEN;
      case ONLY, CARRIES, EVIDENCE -> NONE;
    };
  }

  Factuality on(Factuality value) {
    return switch (this) {
      case NONE, STAND -> value;
      case TURN -> Scale.turned(value);
      case PROBABLY -> Scale.probably(value);
      case POSSIBLY -> Scale.possibly(value);
      case DOUBT -> Scale.probably(Scale.turned(value));
      case OPEN -> Factuality.UNCOMMITTED;
    };
  }
}
