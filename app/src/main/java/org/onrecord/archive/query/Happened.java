package org.onrecord.archive.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * An event as a document tells it.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param source the document
 * @param id in its record
 * @param type PLOVER's, as {@code ASSAULT}
 * @param mode PLOVER's
 * @param tense as the record has it
 * @param author how firmly the report commits itself, by FactBank's values
 * @param from ISO 8601, its first day where the text tells one
 * @param to its last day
 * @param place its name, else the document's words for it
 * @param country of the place, ISO 3166-1 alpha-2
 * @param doers by name, else in the document's words
 * @param recipients those it is done to
 * @param words that tell it first
 * @param span where it is told, in UTF-16 code units into the document's text
 * @param number of the sentence, from 1; 0 for the title
 * @param sentence that tells it
 * @param confidence calibrated, in [0, 1]
 */
public record Happened(
    Source source,
    String id,
    Optional<String> type,
    Optional<String> mode,
    String tense,
    Optional<String> author,
    Optional<String> from,
    Optional<String> to,
    Optional<String> place,
    Optional<String> country,
    List<String> doers,
    List<String> recipients,
    String words,
    Span span,
    int number,
    String sentence,
    double confidence) {
  public Happened {
    Objects.requireNonNull(source);
    Objects.requireNonNull(id);
    doers = List.copyOf(doers);
    recipients = List.copyOf(recipients);
    Objects.requireNonNull(words);
    Objects.requireNonNull(sentence);
  }
}
