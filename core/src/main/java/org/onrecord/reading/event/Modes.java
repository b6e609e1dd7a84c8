package org.onrecord.reading.event;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.reading.Resource;
import org.onrecord.record.Event;

/**
 * Which modes PLOVER has for each type.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Modes {
  /** Stands for no mode. */
  private static final String NONE = "-";

  private final Map<Event.Type, Set<String>> of = new EnumMap<>(Event.Type.class);

  Modes() {
    for (String line : Resource.lines(Modes.class, "modes.tsv")) {
      String[] cells = line.split("\t");
      of.computeIfAbsent(Event.Type.valueOf(cells[0]), type -> new HashSet<>(Set.of(NONE)))
          .add(cells[1]);
    }
  }

  /** The likeliest mode of a type; empty where none is likelier. */
  Optional<String> mode(Event.Type type, Map<String, Double> scores) {
    return of.getOrDefault(type, Set.of()).stream()
        .max(
            (a, b) ->
                Double.compare(
                    scores.getOrDefault(a, Double.NEGATIVE_INFINITY),
                    scores.getOrDefault(b, Double.NEGATIVE_INFINITY)))
        .filter(mode -> !mode.equals(NONE));
  }
}
