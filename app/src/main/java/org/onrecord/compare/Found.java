package org.onrecord.compare;

import java.util.Optional;
import org.onrecord.record.Event;
import org.onrecord.record.Place;

/**
 * What the reader found of an event.
 *
 * @param type its PLOVER type
 * @param tense when it happens, seen from the report
 * @param denied whether the report itself says that it did not happen
 * @param who stems of the doers' names, or of the words for them
 * @param whom stems of those to whom it is done
 * @param place where
 * @param days when, as the text tells it
 */
record Found(
    Optional<Event.Type> type,
    Event.Tense tense,
    boolean denied,
    Terms who,
    Terms whom,
    Optional<Place> place,
    Optional<Days> days) {

  boolean isAhead() {
    return isAhead(tense);
  }

  static boolean isAhead(Event.Tense tense) {
    return tense == Event.Tense.FUTURE || tense == Event.Tense.HYPOTHETICAL;
  }
}
