package org.onrecord.compare;

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
 * @param asked those of the tellings that it looks for: its own, which count twice and stand there
 *     twice, and those of the stretches before and behind
 */
public record Keys(List<Long> hashes, List<Long> asked) {
  /** How many tellings one is compared with, at most. */
  static final int MOST = 60;

  /** How many keys two tellings share that are compared, at least. */
  static final int LEAST = 2;

  /** How many tellings a key leads to, at most: in each of three stretches. */
  static final int NEWEST = 25;

  /** Two tellings at most so many days apart are of one stretch or of neighbours. */
  private static final long STRETCH = 8;

  /** That of what has no day at all. */
  private static final long NEVER = Short.MIN_VALUE;

  /** How many bits of a key are of its word; those above are of the stretch. */
  private static final int WORD_BITS = 48;

  public Keys {
    hashes = List.copyOf(hashes);
    asked = List.copyOf(asked);
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
    List<Long> words =
        Stream.of(
                sentence.stream().map(stem -> "w " + stem),
                document.stream().map(stem -> "h " + head + " " + stem),
                Arrays.stream(places.hashes()).mapToObj(place -> "p " + place),
                parties.stream().distinct().sorted().map(stem -> "a " + stem))
            .flatMap(each -> each)
            .map(Terms::hash)
            .toList();
    Optional<Long> stretch = last.map(day -> Math.floorDiv(day, STRETCH));
    return stretch
        .map(
            at ->
                new Keys(
                    within(at, words),
                    Stream.of(at, at, at - 1, at + 1)
                        .flatMap(each -> within(each, words).stream())
                        .toList()))
        .orElseGet(() -> new Keys(within(NEVER, words), within(NEVER, words)));
  }

  /**
   * The keys of one stretch follow one another, so that an index of them is written where the
   * reports of the same days were written, and not all over.
   */
  private static List<Long> within(long stretch, List<Long> words) {
    return words.stream()
        .map(word -> stretch << WORD_BITS | word >>> Long.SIZE - WORD_BITS)
        .toList();
  }
}
