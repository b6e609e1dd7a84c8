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

  private static final int AT_ONCE = 4;

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
    float[][] words = vectors.toArray(float[][]::new);
    float[][] own = new float[words.length][];
    float[][] beside = new float[words.length][];
    for (int i = 0; i < words.length; i++) {
      own[i] = compare.start();
      compare.add(0, words[i], 0, depth, own[i]);
      beside[i] = new float[compare.outputs()];
      compare.add(depth, words[i], 0, depth, beside[i]);
    }
    return new Piece(words, own, beside);
  }

  /**
   * The words of a piece, with what of comparing them needs no other piece: it is linear in each of
   * both.
   */
  @SuppressWarnings("ArrayRecordComponent") // Vectors, which are only read.
  public record Piece(float[][] words, float[][] own, float[][] beside) {}

  /**
   * The scores of two pieces' being in dispute, by relation, each as against 0.
   *
   * @param earlier the piece that stands first
   * @param later the other
   */
  public float[] scores(Piece earlier, Piece later) {
    float[][] weights = weights(earlier, later);
    return scores(side(earlier, later, weights), side(later, earlier, turned(weights)));
  }

  /**
   * As {@link #scores}, of pieces of which none stands before the other: the mean of both orders.
   */
  public float[] unordered(Piece one, Piece other) {
    float[][] weights = weights(one, other);
    float[] ofLeft = side(one, other, weights);
    float[] ofRight = side(other, one, turned(weights));
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

  private float[][] weights(Piece one, Piece other) {
    float[][] weights = new float[one.words().length][other.words().length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights[i].length; j++) {
        weights[i][j] = attention * product(one.words()[i], other.words()[j]);
      }
    }
    return weights;
  }

  private static float[][] turned(float[][] weights) {
    float[][] turned = new float[weights[0].length][weights.length];
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < turned.length; j++) {
        turned[j][i] = weights[i][j];
      }
    }
    return turned;
  }

  /** The mean and the maximum of what the words of a side are beside those of the other. */
  private float[] side(Piece side, Piece other, float[][] weights) {
    int hidden = compare.outputs();
    float[] joined = new float[2 * hidden];
    float[] attended = new float[depth];
    float[] together = new float[2 * depth];
    for (int i = 0; i < weights.length; i++) {
      float[] found = side.own()[i].clone();
      Arrays.fill(attended, 0);
      attend(weights[i], other, attended, found);
      together(side.words()[i], attended, together);
      compare.add(2 * depth, together, 0, together.length, found);
      for (int k = 0; k < hidden; k++) {
        float positive = Math.max(0, found[k]);
        joined[k] += positive / weights.length;
        joined[hidden + k] = Math.max(joined[hidden + k], positive);
      }
    }
    return joined;
  }

  /** The products of two vectors' numbers, then the distances. */
  private void together(float[] one, float[] other, float[] into) {
    for (int k = 0; k < depth; k++) {
      into[k] = one[k] * other[k];
      into[depth + k] = Math.abs(one[k] - other[k]);
    }
  }

  /** The mean of the other side's words, weighed by the softmax of what is given of each. */
  private static void attend(float[] weights, Piece other, float[] attended, float[] found) {
    float most = Float.NEGATIVE_INFINITY;
    for (float weight : weights) {
      most = Math.max(most, weight);
    }
    float[] shares = new float[weights.length];
    float all = 0;
    for (int j = 0; j < weights.length; j++) {
      shares[j] = (float) Math.exp(weights[j] - most);
      all += shares[j];
    }
    for (int j = 0; j < weights.length; j++) {
      add(shares[j] / all, other.words()[j], attended);
      add(shares[j] / all, other.beside()[j], found);
    }
  }

  private static void add(float share, float[] row, float[] sum) {
    for (int k = 0; k < sum.length; k++) {
      sum[k] += share * row[k];
    }
  }

  private static float product(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
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
      int i = 0;
      for (; i + AT_ONCE <= number; i += AT_ONCE) {
        addFour(input + i, values, from + i, sum);
      }
      for (; i < number; i++) {
        Opposing.add(values[from + i], rows[input + i], sum);
      }
    }

    /** The rows are short: one pass for four of them takes half the time of four. */
    private void addFour(int input, float[] values, int at, float[] sum) {
      float[] first = rows[input];
      float[] second = rows[input + 1];
      float[] third = rows[input + 2];
      float[] fourth = rows[input + 3];
      float a = values[at];
      float b = values[at + 1];
      float c = values[at + 2];
      float d = values[at + 3];
      for (int k = 0; k < sum.length; k++) {
        sum[k] += a * first[k] + b * second[k] + c * third[k] + d * fourth[k];
      }
    }
  }
}
