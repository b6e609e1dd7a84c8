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
      float[] rows = scores.of(head);
      for (int i = 0; i < head.size(); i++) {
        word.add(at + i, rows[number * head.size() + i], sum);
      }
      at += head.size();
    }
    return sum;
  }

  /**
   * The scores of two pieces' being in dispute, by relation, each as against 0.
   *
   * @param earlier vectors of the words of the piece that stands first, at least one
   * @param later of the other
   */
  public float[] scores(List<float[]> earlier, List<float[]> later) {
    float[][] weights = weights(earlier, later);
    return scores(side(earlier, later, weights), side(later, earlier, turned(weights)));
  }

  /** As {@link #scores}, of two pieces of which none stands before the other: the mean of both. */
  public float[] unordered(List<float[]> one, List<float[]> other) {
    float[][] weights = weights(one, other);
    float[] left = side(one, other, weights);
    float[] right = side(other, one, turned(weights));
    float[] mean = scores(left, right);
    float[] reversed = scores(right, left);
    for (int i = 0; i < mean.length; i++) {
      mean[i] = (mean[i] + reversed[i]) / 2;
    }
    return mean;
  }

  private float[] scores(float[] first, float[] second) {
    float[] sum = join.start();
    join.add(0, first, sum);
    join.add(first.length, second, sum);
    for (int i = 0; i < sum.length; i++) {
      sum[i] = Math.max(0, sum[i]);
    }
    float[] scores = out.start();
    out.add(0, sum, scores);
    return scores;
  }

  private float[][] weights(List<float[]> one, List<float[]> other) {
    float[][] weights = new float[one.size()][other.size()];
    for (int i = 0; i < one.size(); i++) {
      for (int j = 0; j < other.size(); j++) {
        weights[i][j] = attention * product(one.get(i), other.get(j));
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
  private float[] side(List<float[]> side, List<float[]> other, float[][] weights) {
    int hidden = compare.outputs();
    float[] found = new float[2 * hidden];
    for (int i = 0; i < side.size(); i++) {
      float[] word = compared(side.get(i), attended(weights[i], other));
      for (int k = 0; k < hidden; k++) {
        float positive = Math.max(0, word[k]);
        found[k] += positive / side.size();
        found[hidden + k] = Math.max(found[hidden + k], positive);
      }
    }
    return found;
  }

  private float[] compared(float[] one, float[] beside) {
    float[] values = new float[4 * depth];
    for (int k = 0; k < depth; k++) {
      values[k] = one[k];
      values[depth + k] = beside[k];
      values[2 * depth + k] = one[k] * beside[k];
      values[3 * depth + k] = Math.abs(one[k] - beside[k]);
    }
    float[] sum = compare.start();
    compare.add(0, values, sum);
    return sum;
  }

  /** The mean of the other side's words, weighed by the softmax of what is given of each. */
  private float[] attended(float[] weights, List<float[]> words) {
    float most = Float.NEGATIVE_INFINITY;
    for (float weight : weights) {
      most = Math.max(most, weight);
    }
    float[] sum = new float[depth];
    float all = 0;
    for (int j = 0; j < weights.length; j++) {
      float share = Exponential.of(weights[j] - most);
      if (share > 0) {
        float[] row = words.get(j);
        for (int k = 0; k < depth; k++) {
          sum[k] += share * row[k];
        }
        all += share;
      }
    }
    for (int k = 0; k < depth; k++) {
      sum[k] /= all;
    }
    return sum;
  }

  /** In four sums, none of which waits for another. */
  private static float product(float[] one, float[] other) {
    float a = 0;
    float b = 0;
    float c = 0;
    float d = 0;
    int whole = one.length - one.length % 4;
    for (int i = 0; i < whole; i += 4) {
      a += one[i] * other[i];
      b += one[i + 1] * other[i + 1];
      c += one[i + 2] * other[i + 2];
      d += one[i + 3] * other[i + 3];
    }
    for (int i = whole; i < one.length; i++) {
      a += one[i] * other[i];
    }
    return a + b + c + d;
  }

  /** A linear map, kept input by input, so that adding up goes along the rows. */
  private record Layer(List<float[]> rows, List<float[]> bias) {
    static long size(int inputs, int outputs) {
      return (inputs + 1L) * outputs;
    }

    static Layer of(int inputs, int outputs, ShortBuffer weights) {
      float[][] rows = new float[inputs][];
      for (int i = 0; i < inputs; i++) {
        rows[i] = row(outputs, weights);
      }
      return new Layer(Arrays.asList(rows), List.of(row(outputs, weights)));
    }

    private static float[] row(int size, ShortBuffer weights) {
      float[] row = new float[size];
      for (int i = 0; i < size; i++) {
        row[i] = Float.float16ToFloat(weights.get());
      }
      return row;
    }

    int outputs() {
      return bias.getFirst().length;
    }

    float[] start() {
      return bias.getFirst().clone();
    }

    void add(int input, float value, float[] sum) {
      float[] row = rows.get(input);
      for (int i = 0; i < sum.length; i++) {
        sum[i] += value * row[i];
      }
    }

    /**
     * Adds what some inputs give, one behind the other: four at a time, since the sums then are
     * loaded and stored a quarter as often.
     *
     * @param input the first
     */
    void add(int input, float[] values, float[] sum) {
      int whole = values.length - values.length % 4;
      for (int k = 0; k < whole; k += 4) {
        float[] a = rows.get(input + k);
        float[] b = rows.get(input + k + 1);
        float[] c = rows.get(input + k + 2);
        float[] d = rows.get(input + k + 3);
        float ofA = values[k];
        float ofB = values[k + 1];
        float ofC = values[k + 2];
        float ofD = values[k + 3];
        for (int i = 0; i < sum.length; i++) {
          sum[i] += ofA * a[i] + ofB * b[i] + ofC * c[i] + ofD * d[i];
        }
      }
      for (int k = whole; k < values.length; k++) {
        add(input + k, values[k], sum);
      }
    }
  }
}
