package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.model.Filling;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;

/**
 * The words that may fill the roles of an event.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Fillers {
  private static final double LEAST = 0.1;

  /** How far from a word what fills its roles may stand, in a sentence of thousands of words. */
  private static final int REACH = 150;

  /** How many of the likeliest words are kept for a role. */
  private static final int MOST = 12;

  private final Filling filling;

  Fillers(Filling filling) {
    this.filling = filling;
  }

  /**
   * The words that may fill a role, the likeliest few, in text order.
   *
   * @param trigger the word that tells the event
   * @param from the first word of its sentence
   * @param to the word behind the last of its sentence
   */
  List<Filler> of(Role role, int trigger, int from, int to, Words section, Scores scores) {
    int number = filling.roles().indexOf(role.label());
    List<Filler> found = new ArrayList<>();
    for (int word = Math.max(from, trigger - REACH); word < Math.min(to, trigger + REACH); word++) {
      double likely = 1 / (1 + Math.exp(-filling.score(number, trigger, word, scores)));
      if (likely > LEAST) {
        found.add(new Filler(section.span(word), likely));
      }
    }
    return found.size() <= MOST ? found : likeliest(found);
  }

  private static List<Filler> likeliest(List<Filler> found) {
    return found.stream()
        .sorted(Comparator.comparingDouble(Filler::likely).reversed())
        .limit(MOST)
        .sorted(Comparator.comparing(Filler::word))
        .toList();
  }
}
