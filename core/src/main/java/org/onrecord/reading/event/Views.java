package org.onrecord.reading.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody thinks of a clause where no statement of it is known: the teller, or another, to
 * whom the teller leaves it.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param forms the words of the sentence
 * @param bearings which words bear how
 * @param retold whether the teller is somebody whom the report names
 */
record Views(Forms forms, Bearings bearings, boolean retold) {
  private static final Set<String> OWN = Set.of("i", "we");

  /** Who speaks, where another tells it: "she said she believed". */
  private static final Set<String> RETOLD = Set.of("he", "she", "it", "they");

  /** What a verb that tells a view does to the clause below it. */
  Optional<Effect> of(int above, List<String> verb) {
    Optional<Effect> view = bearings.effect(verb, Bearings.OF_VIEWS);
    boolean own =
        forms.has(above, OWN, "nsubj")
            || retold && forms.has(above, RETOLD, "nsubj")
            // "Is believed to" is everybody's view.
            || forms.parse().children(above, "aux:pass").findAny().isPresent();
    return own ? view : view.map(any -> Effect.OPEN);
  }
}
