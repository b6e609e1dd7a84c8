package org.onrecord.reading;

import java.util.List;
import java.util.Set;
import org.onrecord.model.Head;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;

/**
 * A step that reads the model's scores, one section of a document after the other. Scans come
 * before all other steps and need nothing but what was given before them. The same scores give the
 * same findings; safe to share between threads.
 *
 * @param <T> what it finds
 */
public interface Scan<T> {
  /** The findings of all sections, section by section. */
  Part<List<T>> gives();

  /** The parts that {@link #in} gets from what was given before the first step. */
  default Set<Part<?>> needs() {
    return Set.of();
  }

  /** The heads whose scores it reads. */
  List<Head> heads();

  /**
   * What it finds in a section.
   *
   * @param given holds what it {@link #needs}
   * @param scores of this section, among them those of {@link #heads}
   */
  List<T> in(Draft given, Words section, Scores scores);
}
