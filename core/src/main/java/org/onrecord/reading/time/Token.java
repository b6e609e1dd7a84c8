package org.onrecord.reading.time;

import java.util.List;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * A word, a number or a mark.
 *
 * @param span its place in the text
 * @param word in lower case, without the points of an abbreviation; any dash is a hyphen
 * @param capital whether it begins with one
 * @param senses none for most words
 */
record Token(Span span, String word, boolean capital, List<Sense> senses) {
  boolean isA(Sort sort) {
    for (Sense sense : senses) {
      if (sense.sort() == sort) {
        return true;
      }
    }
    return false;
  }

  /** What it is if it is of a sort. */
  Optional<Integer> value(Sort sort) {
    return senses.stream().filter(sense -> sense.sort() == sort).map(Sense::value).findFirst();
  }

  /** Whether nothing stands between. */
  boolean touches(Token next) {
    return span.end() == next.span.start();
  }
}
