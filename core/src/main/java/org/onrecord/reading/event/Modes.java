package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.onrecord.model.ModelException;
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

  private final List<String> tags;

  /** Of each type that has modes the columns of these and of none. */
  private final Map<Event.Type, List<Integer>> columns = new EnumMap<>(Event.Type.class);

  /**
   * @param tags what the columns of a model's scores stand for
   * @throws ModelException if a mode has no column
   */
  Modes(List<String> tags) {
    this.tags = List.copyOf(tags);
    for (String line : Resource.lines(Modes.class, "modes.tsv")) {
      String[] cells = line.split("\t");
      columns
          .computeIfAbsent(
              Event.Type.valueOf(cells[0]), type -> new ArrayList<>(List.of(column(NONE))))
          .add(column(cells[1]));
    }
  }

  private int column(String mode) {
    int column = tags.indexOf(mode);
    if (column < 0) {
      throw new ModelException("no column for the mode '" + mode + "'");
    }
    return column;
  }

  /**
   * The likeliest mode of each type that has modes, without those of which none is likelier.
   *
   * @param at where the scores of a word begin
   */
  Map<Event.Type, String> of(float[] scores, int at) {
    Map<Event.Type, String> found = new EnumMap<>(Event.Type.class);
    columns.forEach(
        (type, all) -> {
          int best = all.getFirst();
          for (int column : all) {
            best = scores[at + column] > scores[at + best] ? column : best;
          }
          if (best != all.getFirst()) {
            found.put(type, tags.get(best));
          }
        });
    return found;
  }
}
