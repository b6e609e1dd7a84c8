package org.onrecord.archive.query;

import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * A statement.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id in its document's record
 * @param speaker by name, else in the document's words; empty where nobody is known
 * @param role the speaker's office or title
 * @param act as the record has it: {@code say}, {@code deny}
 * @param kind as the record has it: {@code direct}, {@code mixed}, {@code indirect}
 * @param said FactBank's value of whether it was said at all
 * @param content what is said
 * @param span where cue, source and content stand in the document's text, in UTF-16 code units
 * @param confidence calibrated, in [0, 1]
 */
public record Saying(
    String id,
    Optional<String> speaker,
    Optional<String> role,
    String act,
    String kind,
    String said,
    String content,
    Span span,
    double confidence) {
  public Saying {
    Objects.requireNonNull(id);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(role);
    Objects.requireNonNull(act);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(said);
    Objects.requireNonNull(content);
    Objects.requireNonNull(span);
  }
}
