package org.onrecord.record;

import java.util.Objects;

/**
 * How firmly one source commits to an event.
 *
 * @param by {@link #AUTHOR} or a statement's id
 * @param value how firmly
 */
public record Commitment(String by, Factuality value) {
  /** Stands for the report itself where a source is named. */
  public static final String AUTHOR = "author";

  /**
   * @throws IllegalArgumentException if {@code by} is blank
   */
  public Commitment {
    Checks.id(by);
    Objects.requireNonNull(value);
  }
}
