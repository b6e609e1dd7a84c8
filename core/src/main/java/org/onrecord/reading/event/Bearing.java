package org.onrecord.reading.event;

/** What a word says of how certain the events are that stand with it or below it. */
enum Bearing {
  /** With an event: it may be. */
  MAY,
  /** With an event: it probably is. */
  PROBABLY,
  /** With an event: others have it so. */
  ALLEGEDLY,
  /** With an event: it is not. */
  NOT,
  /** With an event: it is not, or next to not. */
  HARDLY,
  /** A word behind a negation that takes it back: "not only". */
  ONLY,
  /** Begins an event's clause or phrase: it is not. */
  WITHOUT,
  /** Begins an event's clause: it is left open. */
  IF,
  /** With an event, a verb: it ought to be. */
  SHOULD,
  /** Before a noun: it is meant or said to be. */
  PLANNED,
  /** Before a noun: it did not come to be. */
  FOILED,

  /** Above an infinitive: it is not done. */
  FAILS,
  /** Above an infinitive: it is done. */
  MANAGES,
  /** Above an infinitive or a gerund: it may come or not. */
  TRIES,
  /** Above a clause or a noun: somebody would have it so. */
  WANTS,
  /** Above "for" with a noun: somebody would have it so. */
  SEEKS,
  /** Above "from" with a gerund or a noun: it is not done. */
  STOPS,
  /** Above a noun: it does not come to be. */
  AVERTS,
  /** Above a noun: it is still to come. */
  POSTPONES,
  /** Above a noun: it is done or not as this verb is. */
  CARRIES,
  /** Above a clause or a noun: it probably is. */
  SEEMS,
  /** Above a clause or a noun: it possibly is. */
  CHANCES,
  /** Above a clause or a noun: it probably is not. */
  UNLIKELY,
  /** Above a clause or a noun: nobody knows. */
  UNKNOWN,
  /** Above a clause: it is not. */
  FALSE,
  /** Above "of" with a noun: there is none. */
  LACKS,
  /** Above a clause or a noun: where there is none of this, it probably is not. */
  EVIDENCE,
  /** Above a clause or a noun: somebody says so. */
  ALLEGES,

  /** Tells that somebody takes it for probable. */
  BELIEVES,
  /** Tells that somebody takes it for possible. */
  FEARS,
  /** Tells that somebody doubts a clause. */
  DOUBTS,
  /** Tells that somebody says that it is not. */
  DENIES,
  /** Tells that somebody says of a clause that it is not; of a noun it says nothing. */
  REJECTS,
  /** Tells that somebody says that it can't be. */
  EXCLUDES,
  /** Tells what is so, whoever tells it. */
  KNOWS
}
