package org.onrecord.reading.dispute;

import java.util.List;
import java.util.Optional;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * A piece of a text that may be a side of a dispute: what somebody says, or a sentence of the
 * report's own.
 *
 * <p>Not to be changed; safe to share between threads.
 *
 * @param words what is said, or the sentence
 * @param statement what says it; empty where the report itself does
 * @param who one who speaks here has the same one wherever he speaks
 * @param section the number of the section that holds it
 * @param columns the mean of the model's columns of its words
 */
@SuppressWarnings("ArrayRecordComponent") // Only multiplied.
record Unit(
    List<Span> words, Optional<Statement> statement, String who, int section, float[] columns) {

  Span extent() {
    return new Span(words.getFirst().start(), words.getLast().end());
  }

  boolean holds(Span span) {
    return words.stream().anyMatch(span::overlaps);
  }
}
