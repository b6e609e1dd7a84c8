package org.onrecord.eval.reading;

import java.util.List;
import org.onrecord.eval.gold.GoldEntities.Entity;

/** Whatever finds names in a text. */
@FunctionalInterface
public interface EntityReads {
  /** The names in a text, labelled {@code PER}, {@code ORG} or {@code LOC}. */
  List<Entity> of(String text);
}
