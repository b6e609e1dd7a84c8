package org.onrecord.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * By which tellings of one happening find each other, so that not all need be compared: what is
 * rare in the sentence, the places, who takes part; the word that names the event together with
 * what is rare in its document; each with the days at which it may have happened. Two that share
 * fewer than {@link #LEAST} are never compared, and a key leads to the {@link #NEWEST} that have
 * it.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param hashes of the keys, in 64 bits, none twice: two keys of one hash only cost a comparison
 */
public record Keys(List<Long> hashes) {
  /** How many tellings one is compared with, at most. */
  static final int MOST = 60;

  /** How many keys two tellings share that are compared, at least. */
  static final int LEAST = 2;

  /** How many tellings a key leads to, at most. */
  static final int NEWEST = 40;

  /** Two tellings at most so many days apart always share a stretch. */
  private static final long STRETCH = 8;

  private static final long NEVER = Short.MIN_VALUE;

  /** How many bits of a key are of its word; those above are of the stretch. */
  private static final int WORD_BITS = 48;

  public Keys {
    hashes = List.copyOf(hashes);
  }

  /**
   * The keys of a telling.
   *
   * @param sentence stems that are rare in its sentence
   * @param head stem of the word that names it
   * @param document stems that are rare in its document
   * @param places GeoNames ids of those in its sentence
   * @param parties stems of the names of who takes part
   * @param last the last day on which it may have happened, as a number since 1970-01-01
   */
  static Keys of(
      List<String> sentence,
      String head,
      List<String> document,
      Terms places,
      Collection<String> parties,
      Optional<Long> last) {
    List<Long> stretches = stretches(last);
    List<Long> hashes = new ArrayList<>();
    Stream.of(
            sentence.stream().map(stem -> "w " + stem),
            document.stream().map(stem -> "h " + head + " " + stem),
            Arrays.stream(places.hashes()).mapToObj(place -> "p " + place),
            parties.stream().distinct().sorted().map(stem -> "a " + stem))
        .flatMap(each -> each)
        .map(Terms::hash)
        .forEach(hash -> stretches.forEach(each -> hashes.add(within(each, hash))));
    return new Keys(hashes);
  }

  /**
   * The keys of one stretch follow one another, so that an index of them is written where the
   * reports of the same days were written, and not all over.
   */
  private static long within(long stretch, long hash) {
    return stretch << WORD_BITS | hash >>> Long.SIZE - WORD_BITS;
  }

  /**
   * The stretches of days in which it may lie: that of its last day and the one before it, so that
   * neighbours meet; {@link #NEVER} of what has no day at all.
   */
  private static List<Long> stretches(Optional<Long> last) {
    return last.map(day -> Math.floorDiv(day, STRETCH))
        .map(stretch -> List.of(stretch - 1, stretch))
        .orElse(List.of(NEVER));
  }
}
