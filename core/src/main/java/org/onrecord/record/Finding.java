package org.onrecord.record;

import org.onrecord.text.Span;

/** An item of a record that rests on words of its text. */
public sealed interface Finding permits Statement, Event, Actor, Place, Time, Quantity {

  /** Its id, unique in the record; see {@link Ids}. */
  String id();

  /**
   * From the first start to the last end of the words it is told by; for an actor, the first
   * mention.
   */
  Span extent();
}
