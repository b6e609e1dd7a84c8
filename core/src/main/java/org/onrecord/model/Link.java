package org.onrecord.model;

import java.util.List;

/**
 * What the model has learned of one kind of link between spans of words, but for the words' own
 * columns: the small network's last layer and what it adds for how far apart two spans lie.
 *
 * <p>Vectors have {@code depth} numbers. Immutable by convention: the arrays must not be changed.
 * Safe to share between threads.
 *
 * @param at the first of the link's 4 × depth columns in a word's scores for head {@code link}
 * @param weights of the last layer
 * @param bias of the last layer
 * @param none added where a span links to nothing
 * @param gap added for the distance in words, by bucket
 * @param between added for the number of candidates between the two: 0, 1, 2, or 3 and more
 * @param breaks added for the number of line ends between the two: 0, 1, or 2 and more
 */
@SuppressWarnings("ArrayRecordComponent") // Read in the innermost loop.
public record Link(
    int at,
    float[] weights,
    float bias,
    float[] none,
    List<float[]> gap,
    List<float[]> between,
    List<float[]> breaks) {

  /**
   * How many vectors a word has: as first and last of what links, as first and last of the other.
   */
  public static final int PARTS = 4;

  /** How many buckets of distance there are. */
  public static final int GAPS = 17;

  private static final int GAPS_A_SIDE = (GAPS - 1) / 2;

  /** How many numbers of candidates between are told apart. */
  public static final int BETWEENS = 4;

  /** How many numbers of line ends between are told apart. */
  public static final int BREAKS = 3;

  public Link {
    gap = List.copyOf(gap);
    between = List.copyOf(between);
    breaks = List.copyOf(breaks);
  }

  /**
   * The bucket of a distance in words: 0 for none, 1 to 8 for what stands behind, 9 to 16 for what
   * stands before, by powers of 2.
   */
  public static int bucket(int gap) {
    if (gap == 0) {
      return 0;
    }
    int power = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(Math.abs(gap));
    int bucket = 1 + Math.min(GAPS_A_SIDE - 1, power);
    return gap > 0 ? bucket : GAPS_A_SIDE + bucket;
  }

  /** How many columns each part of a word's has. */
  public int depth() {
    return weights.length;
  }
}
