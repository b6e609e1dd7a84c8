package org.onrecord.reading.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.text.Span;

/**
 * A word that tells an event, with what the model says of it.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param word its place
 * @param none the probability that it tells none
 * @param types of PLOVER's types the probabilities; what these and {@code none} leave of 1 is that
 *     of an event that PLOVER does not cover
 * @param modes of each type PLOVER's mode, where one is likelier than none
 * @param firmly of how firmly whoever tells it there commits to it, the probabilities
 * @param tenses of when it happens, the probabilities
 * @param fillers of each role the words that may fill it, in text order
 */
record Told(
    Span word,
    double none,
    Map<Event.Type, Double> types,
    Map<Event.Type, String> modes,
    Map<Factuality, Double> firmly,
    Map<Event.Tense, Double> tenses,
    Map<Role, List<Filler>> fillers) {

  Told {
    types = new EnumMap<>(types);
    modes = Map.copyOf(modes);
    firmly = new EnumMap<>(firmly);
    tenses = new EnumMap<>(tenses);
    fillers = new EnumMap<>(fillers);
  }

  /** The probability that it tells an event of PLOVER's. */
  double covered() {
    return types.values().stream().mapToDouble(each -> each).sum();
  }

  /** The probability that it tells one of this type. */
  double likely(Event.Type type) {
    return types.getOrDefault(type, 0.0);
  }

  /** The probability that it tells one of a type of this class. */
  double likely(Event.Quad quad) {
    return types.entrySet().stream()
        .filter(each -> each.getKey().quad() == quad)
        .mapToDouble(Map.Entry::getValue)
        .sum();
  }

  /** The words that may fill a role, in text order. */
  List<Filler> fillers(Role role) {
    return fillers.getOrDefault(role, List.of());
  }

  /** The probability that a word fills a role; 0 where it is too small to be kept. */
  double likely(Role role, Span word) {
    return fillers(role).stream()
        .filter(filler -> filler.word().equals(word))
        .mapToDouble(Filler::likely)
        .findFirst()
        .orElse(0);
  }

  /** The likeliest of some values; empty where there are none. */
  static <T> Optional<T> likeliest(Map<T, Double> values) {
    return values.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }
}
