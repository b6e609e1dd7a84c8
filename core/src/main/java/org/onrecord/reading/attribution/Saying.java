package org.onrecord.reading.attribution;

import java.util.List;
import java.util.Objects;
import org.onrecord.text.Span;

/**
 * The words of one statement, before it is known what they do.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param text the whole text
 * @param sentence the sentence in which the cue begins
 * @param source the words that name the source, in text order
 * @param cue the words that attribute, in text order
 * @param content what is attributed, in text order
 */
public record Saying(
    String text, Span sentence, List<Span> source, List<Span> cue, List<Span> content) {
  public Saying {
    Objects.requireNonNull(text);
    Objects.requireNonNull(sentence);
    source = List.copyOf(source);
    cue = List.copyOf(cue);
    content = List.copyOf(content);
  }
}
