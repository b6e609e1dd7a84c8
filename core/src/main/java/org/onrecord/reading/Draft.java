package org.onrecord.reading;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.onrecord.record.Ids;

/** A document that is being read: its text and what the steps have given so far. For one thread. */
public final class Draft {
  private final String text;
  private final Ids ids;
  private final Map<Part<?>, Object> parts = new HashMap<>();

  public Draft(String text, Ids ids) {
    this.text = text;
    this.ids = ids;
  }

  public String text() {
    return text;
  }

  /** Names what is found in this document. */
  public Ids ids() {
    return ids;
  }

  /**
   * What a step gave.
   *
   * @throws IllegalStateException if none has given it, or if the step that asks did not say that
   *     it needs it
   */
  @SuppressWarnings("unchecked") // put() takes nothing but a T for a Part<T>.
  public <T> T get(Part<T> part) {
    Object value = parts.get(part);
    if (value == null) {
      throw new IllegalStateException("no " + part + " here: a step must need it, and one give it");
    }
    return (T) value;
  }

  public <T> void put(Part<T> part, T value) {
    parts.put(part, value);
  }

  /** The same document with these parts alone. */
  Draft only(Set<Part<?>> needed) {
    Draft view = new Draft(text, ids);
    view.parts.putAll(parts);
    view.parts.keySet().retainAll(needed);
    return view;
  }
}
