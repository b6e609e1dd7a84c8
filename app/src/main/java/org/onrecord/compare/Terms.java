package org.onrecord.compare;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.LongStream;
import org.onrecord.archive.reprint.Fnv;

/**
 * A set of words, names or numbers that is only ever compared: the hashes of its members in 64
 * bits, ascending, which lie side by side in memory.
 *
 * <p>Never changes; safe to share between threads.
 */
final class Terms {
  private final long[] hashes;

  private Terms(long[] hashes) {
    this.hashes = hashes;
  }

  static Terms of(Collection<String> words) {
    return ofAny(words.stream().mapToLong(Terms::hash));
  }

  static Terms ofNumbers(Collection<Long> numbers) {
    return ofAny(numbers.stream().mapToLong(Long::longValue));
  }

  /** Stems of words. */
  static Terms ofStems(Collection<Word> words) {
    return ofAny(words.stream().mapToLong(Word::hash));
  }

  private static Terms ofAny(LongStream hashes) {
    return new Terms(hashes.sorted().distinct().toArray());
  }

  /**
   * Of hashes.
   *
   * @param hashes ascending, none twice; not to be changed
   */
  static Terms ofHashes(long[] hashes) {
    return new Terms(hashes);
  }

  static long hash(String word) {
    return Fnv.of(word.getBytes(UTF_8));
  }

  /** Ascending; of numbers, themselves. Only to be read. */
  long[] hashes() {
    return hashes;
  }

  boolean has(long hash) {
    return Arrays.binarySearch(hashes, hash) >= 0;
  }

  boolean isEmpty() {
    return hashes.length == 0;
  }

  int size() {
    return hashes.length;
  }

  /** How many are in both. */
  int shared(Terms other) {
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < hashes.length && j < other.hashes.length) {
      int order = Long.compare(hashes[i], other.hashes[j]);
      if (order == 0) {
        shared++;
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return shared;
  }

  /** Whether one at least is in both. */
  boolean meet(Terms other) {
    return shared(other) > 0;
  }
}
