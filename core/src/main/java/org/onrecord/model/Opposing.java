package org.onrecord.model;

import java.nio.ShortBuffer;
import java.util.Arrays;
import java.util.List;

/**
 * How two pieces of a text stand to each other, and in which way they are in dispute: each word of
 * the one is compared with what it attends to in the other.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @see <a href="https://aclanthology.org/D16-1244/">Parikh et al. (2016), A Decomposable Attention
 *     Model for Natural Language Inference</a>
 */
public final class Opposing {
  /** So many words of a piece are compared at most; training cuts them off there, too. */
  public static final int LONGEST = 48;

  private final List<Head> heads;
  private final List<String> relations;
  private final int depth;
  private final Layer word;
  private final float attention;
  private final Layer compare;
  private final Layer join;
  private final Layer out;

  /**
   * @param heads whose columns tell what a word is, one after the other
   * @param depth the size of a word's vector
   * @param hidden the size of the layers between
   * @param relations the names of what it has a score of each
   * @param weights in half precision: a word's vector from its columns, the weight of attention,
   *     comparing, joining, scoring; of a layer for each of its inputs a row of outputs, then the
   *     biases
   * @throws IllegalArgumentException if these are more or fewer than those sizes need
   */
  public Opposing(
      List<Head> heads, int depth, int hidden, List<String> relations, ShortBuffer weights) {
    this.heads = List.copyOf(heads);
    this.relations = List.copyOf(relations);
    this.depth = depth;
    int columns = heads.stream().mapToInt(Head::size).sum();
    long needed =
        Layer.size(columns, depth)
            + 1
            + Layer.size(4 * depth, hidden)
            + Layer.size(4 * hidden, hidden)
            + Layer.size(hidden, relations.size());
    if (weights.remaining() != needed) {
      throw new IllegalArgumentException(
          "disputes have " + weights.remaining() + " weights, not " + needed);
    }
    word = Layer.of(columns, depth, weights);
    attention = Float.float16ToFloat(weights.get());
    compare = Layer.of(4 * depth, hidden, weights);
    join = Layer.of(4 * hidden, hidden, weights);
    out = Layer.of(hidden, relations.size(), weights);
  }

  /** The heads that it reads. */
  public List<Head> heads() {
    return heads;
  }

  /** The names of what {@link #scores} tells, in its order. */
  public List<String> relations() {
    return relations;
  }

  /** The size of a word's vector. */
  public int depth() {
    return depth;
  }

  /** The vector of a word of a section. */
  public float[] vector(Scores scores, int number) {
    float[] sum = word.start();
    int at = 0;
    for (Head head : heads) {
      word.add(at, scores.of(head), number * head.size(), head.size(), sum);
      at += head.size();
    }
    return sum;
  }

  /**
   * A piece, made ready to be compared with any other.
   *
   * @param vectors of its words, at least one
   */
  public Piece piece(List<float[]> vectors) {
    float[][] own = new float[vectors.size()][];
    float[][] words = new float[vectors.size()][];
    for (int i = 0; i < words.length; i++) {
      float[] word = vectors.get(i);
      own[i] = compare.start();
      compare.add(0, word, 0, depth, own[i]);
      float[] beside = new float[compare.outputs()];
      compare.add(depth, word, 0, depth, beside);
      words[i] = Arrays.copyOf(word, depth + beside.length);
      System.arraycopy(beside, 0, words[i], depth, beside.length);
    }
    return new Piece(words, own, Rows.turned(vectors.toArray(float[][]::new)));
  }

  /**
   * The words of a piece, with what of comparing them needs no other piece: it is linear in each of
   * both.
   *
   * @param words of each its vector and what it adds to those that attend to it
   * @param own what it adds to itself
   * @param columns the vectors' first numbers, their second ones, and so on
   */
  @SuppressWarnings("ArrayRecordComponent") // Vectors, which are only read.
  public record Piece(float[][] words, float[][] own, float[][] columns) {}

  /**
   * The scores of two pieces' being in dispute, by relation, each as against 0.
   *
   * @param earlier the piece that stands first
   * @param later the other
   */
  public float[] scores(Piece earlier, Piece later) {
    float[][] weights = weights(earlier, later);
    float[][] turned = Rows.turned(weights);
    return scores(side(earlier, later, weights), side(later, earlier, turned));
  }

  /**
   * As {@link #scores}, of pieces of which none stands before the other: the mean of both orders.
   */
  public float[] unordered(Piece one, Piece other) {
    float[][] weights = weights(one, other);
    float[][] turned = Rows.turned(weights);
    float[] ofLeft = side(one, other, weights);
    float[] ofRight = side(other, one, turned);
    float[] mean = scores(ofLeft, ofRight);
    float[] reversed = scores(ofRight, ofLeft);
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (mean[i] + reversed[i]) / 2;
    }
    return mean;
  }

  private float[] scores(float[] first, float[] second) {
    float[] sum = join.start();
    join.add(0, first, 0, first.length, sum);
    join.add(first.length, second, 0, second.length, sum);
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.max(0, sum[i]);
    }
    float[] scores = out.start();
    out.add(0, sum, 0, sum.length, scores);
    return scores;
  }

  /** How much each word of the one piece attends to each of the other, before it is a share. */
  private float[][] weights(Piece one, Piece other) {
    float[][] weights = new float[one.words().length][other.words().length];
    for (int i = 0; i < weights.length; i++) {
      float[] row = weights[i];
      Rows.add(one.words()[i], 0, depth, other.columns(), 0, row);
      for (int j = 0; j < row.length; j++) {
        row[j] *= attention;
      }
    }
    return weights;
  }

  /**
   * The mean and the maximum of what the words of a side are beside those of the other.
   *
   * @param weights of the other's words for each of the side's; they become shares
   */
  private float[] side(Piece side, Piece other, float[][] weights) {
    int hidden = compare.outputs();
    float[] mean = new float[hidden];
    float[] most = new float[hidden];
    float[] attended = new float[depth + hidden];
    float[] products = new float[depth];
    float[] distances = new float[depth];
    float[] found = new float[hidden];
    for (int i = 0; i < weights.length; i++) {
      Rows.share(weights[i]);
      Arrays.fill(attended, 0);
      Rows.add(weights[i], 0, weights[i].length, other.words(), 0, attended);
      float[] word = side.words()[i];
      for (int k = 0; k < depth; k++) {
        products[k] = word[k] * attended[k];
        distances[k] = Math.abs(word[k] - attended[k]);
      }
      System.arraycopy(attended, depth, found, 0, hidden);
      float[] own = side.own()[i];
      for (int k = 0; k < hidden; k++) {
        found[k] += own[k];
      }
      compare.add(2 * depth, products, 0, depth, found);
      compare.add(3 * depth, distances, 0, depth, found);
      for (int k = 0; k < hidden; k++) {
        float positive = Math.max(0, found[k]);
        mean[k] += positive / weights.length;
        most[k] = Math.max(most[k], positive);
      }
    }
    float[] joined = Arrays.copyOf(mean, 2 * hidden);
    System.arraycopy(most, 0, joined, hidden, hidden);
    return joined;
  }

  /** A linear map, kept input by input, so that adding up goes along the rows. */
  @SuppressWarnings("ArrayRecordComponent") // Weights, which are only read.
  private record Layer(float[][] rows, float[] bias) {
    static long size(int inputs, int outputs) {
      return (inputs + 1L) * outputs;
    }

    static Layer of(int inputs, int outputs, ShortBuffer weights) {
      float[][] rows = new float[inputs][];
      for (int i = 0; i < inputs; i++) {
        rows[i] = row(outputs, weights);
      }
      return new Layer(rows, row(outputs, weights));
    }

    private static float[] row(int size, ShortBuffer weights) {
      float[] row = new float[size];
      for (int i = 0; i < size; i++) {
        row[i] = Float.float16ToFloat(weights.get());
      }
      return row;
    }

    int outputs() {
      return bias.length;
    }

    float[] start() {
      return bias.clone();
    }

    /**
     * Adds what some inputs give.
     *
     * @param input the first of them
     * @param values theirs, from a place on
     */
    void add(int input, float[] values, int from, int number, float[] sum) {
      Rows.add(values, from, number, rows, input, sum);
    }
  }
}
