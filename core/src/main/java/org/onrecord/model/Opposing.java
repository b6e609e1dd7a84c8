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
    float[][] weights = new float[earlier.size()][later.size()];
    float[][] turned = new float[later.size()][earlier.size()];
    for (int i = 0; i < earlier.size(); i++) {
      for (int j = 0; j < later.size(); j++) {
        weights[i][j] = attention * product(earlier.get(i), later.get(j));
        turned[j][i] = weights[i][j];
      }
    }
    float[] sum = join.start();
    addSide(earlier, later, weights, 0, sum);
    addSide(later, earlier, turned, 2 * compare.outputs(), sum);
    float[] scores = out.start();
    for (int i = 0; i < sum.length; i++) {
      out.add(i, Math.max(0, sum[i]), scores);
    }
    return scores;
  }

  /** The mean and the maximum of what the words of a side are beside those of the other. */
  private void addSide(
      List<float[]> side, List<float[]> other, float[][] weights, int at, float[] sum) {
    int hidden = compare.outputs();
    float[] mean = new float[hidden];
    float[] most = new float[hidden];
    for (int i = 0; i < side.size(); i++) {
      float[] found = compared(side.get(i), attended(weights[i], other));
      for (int k = 0; k < hidden; k++) {
        float positive = Math.max(0, found[k]);
        mean[k] += positive / side.size();
        most[k] = Math.max(most[k], positive);
      }
    }
    for (int k = 0; k < hidden; k++) {
      join.add(at + k, mean[k], sum);
      join.add(at + hidden + k, most[k], sum);
    }
  }

  private float[] compared(float[] one, float[] beside) {
    float[] sum = compare.start();
    for (int k = 0; k < depth; k++) {
      compare.add(k, one[k], sum);
      compare.add(depth + k, beside[k], sum);
      compare.add(2 * depth + k, one[k] * beside[k], sum);
      compare.add(3 * depth + k, Math.abs(one[k] - beside[k]), sum);
    }
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
      float share = (float) Math.exp(weights[j] - most);
      float[] row = words.get(j);
      for (int k = 0; k < depth; k++) {
        sum[k] += share * row[k];
      }
      all += share;
    }
    for (int k = 0; k < depth; k++) {
      sum[k] /= all;
    }
    return sum;
  }

  private static float product(float[] one, float[] other) {
    float sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
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
  }
}
