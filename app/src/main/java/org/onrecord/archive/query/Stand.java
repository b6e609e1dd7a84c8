package org.onrecord.archive.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * Words in which a side of a dispute is taken.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param source the document they stand in
 * @param who takes it, by name, else in the document's words; empty for the report itself and where
 *     nobody is known
 * @param code country and sector of who takes it
 * @param saying the statement that says them; empty where the report does
 * @param number of the sentence in which they begin, from 1; 0 where they stand in none
 * @param span where they stand in the document's text, in UTF-16 code units
 * @param words as they stand
 * @param sentence in which they begin; empty where they stand in none
 * @param event what they assert, in short
 * @param counts figures of that event, in the document's words
 * @param doers of that event
 */
public record Stand(
    Source source,
    Optional<String> who,
    Optional<String> code,
    Optional<Saying> saying,
    int number,
    Span span,
    String words,
    String sentence,
    Optional<Gist> event,
    List<String> counts,
    List<String> doers) {
  public Stand {
    Objects.requireNonNull(source);
    Objects.requireNonNull(who);
    Objects.requireNonNull(code);
    Objects.requireNonNull(saying);
    Objects.requireNonNull(span);
    Objects.requireNonNull(words);
    Objects.requireNonNull(sentence);
    Objects.requireNonNull(event);
    counts = List.copyOf(counts);
    doers = List.copyOf(doers);
  }

  /**
   * What an event is, in short.
   *
   * @param id in its document's record
   * @param type PLOVER's
   * @param from its first day, ISO 8601
   * @param place its name
   * @param words that tell it
   */
  public record Gist(
      String id,
      Optional<String> type,
      Optional<String> from,
      Optional<String> place,
      String words) {
    public Gist {
      Objects.requireNonNull(id);
      Objects.requireNonNull(type);
      Objects.requireNonNull(from);
      Objects.requireNonNull(place);
      Objects.requireNonNull(words);
    }
  }
}
