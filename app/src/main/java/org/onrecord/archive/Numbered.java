package org.onrecord.archive;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Ids for what would bear the id of something else: as in records, the next is "~2". No state. */
final class Numbered {
  private Numbered() {}

  /**
   * The id, or the first numbered one that is free.
   *
   * @param isFree is asked until it is so; may take what is free
   */
  static String of(String id, Predicate<String> isFree) {
    return Stream.concat(
            Stream.of(id), IntStream.iterate(2, n -> n + 1).mapToObj(n -> id + "~" + n))
        .filter(isFree)
        .findFirst()
        .orElseThrow();
  }
}
