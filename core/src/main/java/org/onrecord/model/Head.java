package org.onrecord.model;

import java.util.List;

/**
 * One task of the model: which of a word's scores are its own.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param name as in {@code reader.json}
 * @param at the first of its columns among all scores of a word
 * @param size how many columns it has
 * @param tags what its columns stand for, in order; empty where they stand for nothing by
 *     themselves
 */
public record Head(String name, int at, int size, List<String> tags) {
  public Head {
    tags = List.copyOf(tags);
    if (at < 0 || size < 1) {
      throw new IllegalArgumentException(
          "head '" + name + "' has columns " + at + " to " + (at + size));
    }
    if (!tags.isEmpty() && tags.size() != size) {
      throw new IllegalArgumentException(
          "head '" + name + "' has " + size + " columns but " + tags.size() + " tags");
    }
  }
}
