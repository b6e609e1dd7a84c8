package org.onrecord.reading.attribution;

import java.util.List;
import java.util.Objects;
import org.onrecord.record.Act;
import org.onrecord.text.Span;

/**
 * An act and the words that tell it.
 *
 * @param act what is done by saying it
 * @param words the words of the lexicon that tell it, in text order; empty where none does, and it
 *     is plain saying
 */
public record FoundAct(Act act, List<Span> words) {
  public FoundAct {
    Objects.requireNonNull(act);
    words = List.copyOf(words);
  }
}
