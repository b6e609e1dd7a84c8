package org.onrecord.reading.actor;

import java.util.List;
import java.util.Optional;
import org.onrecord.reading.syntax.Parse;

/** Finds the parse that holds an offset. */
final class Sentence {
  private Sentence() {}

  /**
   * @param parses in text order
   */
  static Optional<Parse> at(List<Parse> parses, int offset) {
    int low = 0;
    int high = parses.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (parses.get(middle).extent().end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low < parses.size() && parses.get(low).extent().start() <= offset
        ? Optional.of(parses.get(low))
        : Optional.empty();
  }
}
