package org.onrecord.reading;

import java.util.Set;

/**
 * A step of reading: from parts of a document to another one. The same parts give the same result;
 * safe to share between threads.
 *
 * @param <T> what it gives
 */
public interface Step<T> {
  Part<T> gives();

  /** The parts that {@link #of} gets from the draft; no others are in the draft that it sees. */
  Set<Part<?>> needs();

  T of(Draft draft);
}
