package org.onrecord.reading.event;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.text.Span;

/** Words that tell events, with probabilities that no model gave. */
final class MadeUpTold {
  private MadeUpTold() {}

  /** A word of a past event that is certain, of these types, with these fillers. */
  static Told of(
      Span word, double none, Map<Event.Type, Double> types, Map<Role, List<Filler>> fillers) {
    return new Told(
        word,
        none,
        types.isEmpty() ? new EnumMap<>(Event.Type.class) : types,
        Map.of(Event.Type.ASSAULT, "firearms", Event.Type.COERCE, "arrest"),
        Map.of(Factuality.CERTAIN, 1.0),
        Map.of(Event.Tense.PAST, .9, Event.Tense.FUTURE, .1),
        fillers.isEmpty() ? new EnumMap<>(Role.class) : fillers);
  }

  /** The place of some words in a text. */
  static Span at(String text, String words) {
    int start = text.indexOf(words);
    if (start < 0) {
      throw new IllegalArgumentException("no \"" + words + "\" in \"" + text + "\"");
    }
    return new Span(start, start + words.length());
  }
}
