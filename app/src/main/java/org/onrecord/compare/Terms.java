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

  private Terms(LongStream hashes) {
    this.hashes = hashes.sorted().distinct().toArray();
  }

  static Terms of(Collection<String> words) {
    return new Terms(words.stream().mapToLong(Terms::hash));
  }

  static Terms ofNumbers(Collection<Long> numbers) {
    return new Terms(numbers.stream().mapToLong(Long::longValue));
  }

  static long hash(String word) {
    return Fnv.of(word.getBytes(UTF_8));
  }

  /** Ascending; of numbers, themselves. Only to be read. */
  long[] hashes() {
    return hashes;
  }

  /** Where the hash of a word stands; below 0 of a word that is not there. */
  int place(String word) {
    return Arrays.binarySearch(hashes, hash(word));
  }

  boolean has(String word) {
    return place(word) >= 0;
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
