package org.onrecord.compare;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * By which tellings of one happening find each other, so that not all need be compared: what is
 * rare in the sentence, the places, who takes part; the word that names the event together with
 * what is rare in its document; each with the days at which it may have happened. Two that share
 * fewer than {@link #LEAST} are never compared, and a key leads to the {@link #NEWEST} that have
 * it.
 *
 * <p>No state; safe to share between threads.
 */
final class Keys {
  /** How many tellings one is compared with, at most. */
  static final int MOST = 60;

  /** How many keys two tellings share that are compared, at least. */
  static final int LEAST = 2;

  /** How many tellings a key leads to, at most. */
  static final int NEWEST = 40;

  private static final int OF_SENTENCE = 6;

  /** Two tellings at most so many days apart always share a stretch. */
  private static final int STRETCH = 8;

  private Keys() {}

  /** The keys of a telling, none twice. */
  static Set<String> of(Told told) {
    List<String> stretches = stretches(told);
    Set<String> keys = new LinkedHashSet<>();
    words(told).forEach(word -> stretches.forEach(stretch -> keys.add(word + " " + stretch)));
    return keys;
  }

  private static Stream<String> words(Told told) {
    return Stream.of(
            told.around().sentence().heaviest(OF_SENTENCE).stream().map(stem -> "w " + stem),
            told.report().heaviest().stream()
                .map(stem -> "h " + told.trigger().head() + " " + stem),
            told.setting().places().stream().sorted().map(place -> "p " + place),
            told.event().stream()
                .flatMap(event -> Stream.concat(event.who().stream(), event.whom().stream()))
                .sorted()
                .map(stem -> "a " + stem))
        .flatMap(each -> each);
  }

  /**
   * The stretches of days in which it may lie: that of its last day and the one before it, so that
   * neighbours meet; a single one of what has no day at all.
   */
  private static List<String> stretches(Told told) {
    Optional<LocalDate> last = Apart.days(told).map(Days::to).or(() -> told.report().published());
    return last.map(day -> Math.floorDiv(day.toEpochDay(), STRETCH))
        .map(stretch -> List.of(String.valueOf(stretch - 1), String.valueOf(stretch)))
        .orElse(List.of("-"));
  }
}
