package org.onrecord.model;

import java.util.List;

/**
 * How much two pieces of a text are in dispute, and in which way: products of the vectors that each
 * has, and what each has by itself. A piece's columns are the mean of its words'.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param one the head whose columns are a word's vector
 * @param other the head of the vector that another's is multiplied with
 * @param side the head whose column says how much a word is one side of a dispute
 * @param relation the head whose columns say in which way
 */
public record Opposing(Head one, Head other, Head side, Head relation) {
  /**
   * @throws IllegalArgumentException if the vectors differ in size, a side has more than a column,
   *     or relations have no tags
   */
  public Opposing {
    if (one.size() != other.size() || side.size() != 1 || relation.tags().isEmpty()) {
      throw new IllegalArgumentException("the heads of disputes don't fit each other");
    }
  }

  /** All of them, in the order in which a piece's columns stand. */
  public List<Head> heads() {
    return List.of(one, other, side, relation);
  }

  /** How many columns a word has. */
  public int width() {
    return heads().stream().mapToInt(Head::size).sum();
  }

  /** The score of two pieces' being in dispute, as against 0, of their columns. */
  public double score(float[] left, float[] right) {
    int depth = one.size();
    double sum = 0;
    for (int i = 0; i < depth; i++) {
      sum += left[i] * right[depth + i] + right[i] * left[depth + i];
    }
    return sum / Math.sqrt(depth) + left[2 * depth] + right[2 * depth];
  }

  /** The score of a relation, by its number, between two pieces. */
  public double relation(int number, float[] left, float[] right) {
    int at = 2 * one.size() + 1 + number;
    return left[at] + right[at];
  }
}
