package org.onrecord.reading;

/**
 * What one step of reading gives and others need. Each object is a part of its own, whatever its
 * name; it is a constant of the step that gives it.
 *
 * @param <T> what it is; not to be changed by those that get it
 */
public final class Part<T> {
  private final String name;

  public Part(String name) {
    this.name = name;
  }

  @Override
  public String toString() {
    return name;
  }
}
