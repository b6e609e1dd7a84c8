package org.onrecord.source.page;

import java.util.List;
import java.util.Objects;

/**
 * A text and where it stands in its original.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param stretches in the order of the text; what lies in none was put in
 */
public record MappedText(String text, List<Stretch> stretches) {
  public MappedText {
    Objects.requireNonNull(text);
    stretches = List.copyOf(stretches);
  }

  /** A part of it, from one of its characters to another. */
  public MappedText part(int from, int to) {
    List<Stretch> within =
        stretches.stream()
            .filter(at -> at.end() > from && at.start() < to)
            .map(at -> at.part(from, to).moved(-from))
            .toList();
    return new MappedText(text.substring(from, to), within);
  }
}
