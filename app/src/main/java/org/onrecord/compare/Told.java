package org.onrecord.compare;

import java.util.Optional;

/**
 * An event as one document tells it: all that it is compared by.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id of the event
 * @param report the document
 * @param trigger the words that name it
 * @param around the words beside them
 * @param setting whom and what the sentence names
 * @param event what the reader found there; empty where it found none
 * @param days when it may have happened: as the text tells it, else the days before the report; of
 *     what is ahead and of what has no date none
 * @param keys as {@link Keys} makes them
 */
public record Told(
    String id,
    Report report,
    Trigger trigger,
    Around around,
    Setting setting,
    Optional<Found> event,
    Optional<Days> days,
    Keys keys) {

  boolean isOfOneDocumentWith(Told other) {
    return report.id().equals(other.report.id());
  }

  boolean isOfOneSentenceWith(Told other) {
    return isOfOneDocumentWith(other) && around.number() == other.around.number();
  }
}
