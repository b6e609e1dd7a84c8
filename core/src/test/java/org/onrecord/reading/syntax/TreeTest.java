package org.onrecord.reading.syntax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreeTest {
  /** Arcs that all score 0 but for some, each a word, its head and its score. */
  private static int[] heads(int size, float[]... arcs) {
    float[] all = new float[size * size];
    for (float[] arc : arcs) {
      all[(int) arc[0] * size + (int) arc[1]] = arc[2];
    }
    return Tree.heads(all, size);
  }

  private static float[] arc(int word, int head, float score) {
    return new float[] {word, head, score};
  }

  @Test
  void eachWordTakesItsBestHead() {
    assertArrayEquals(
        new int[] {1, 1, 3, 1}, heads(4, arc(0, 1, 5), arc(1, 1, 5), arc(2, 3, 5), arc(3, 1, 5)));
  }

  @Test
  void thereIsOneRoot() {
    assertArrayEquals(new int[] {0, 0}, heads(2, arc(0, 0, 5), arc(1, 1, 4)));
  }

  @Test
  void noWordHangsOnItself() {
    assertArrayEquals(
        new int[] {1, 2, 2}, heads(3, arc(0, 1, 9), arc(1, 0, 9), arc(1, 2, 8), arc(2, 2, 1)));
  }

  /** The arc from 1 to 3 would cross that from 0 to 2. */
  @Test
  void noTwoArcsCross() {
    assertArrayEquals(
        new int[] {3, 2, 3, 3},
        heads(4, arc(0, 2, 1), arc(0, 3, 3), arc(1, 2, 2), arc(2, 3, 9), arc(3, 3, 9)));
    assertArrayEquals(
        new int[] {2, 2, 2, 2},
        heads(4, arc(0, 2, 5), arc(1, 3, 4), arc(1, 2, 3), arc(2, 2, 5), arc(3, 2, 5)));
  }

  @Test
  void oneWordIsTheRootAndNoneIsNothing() {
    assertArrayEquals(new int[] {0}, heads(1));
    assertArrayEquals(new int[0], heads(0));
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 4, 5, 6})
  void noTreeIsBetter(int size) {
    Random random = new Random(size);
    for (int round = 0; round < 20; round++) {
      float[] arcs = new float[size * size];
      IntStream.range(0, arcs.length).forEach(i -> arcs[i] = random.nextFloat(-1, 1));
      assertEquals(best(arcs, size), sum(arcs, Tree.heads(arcs, size)), 1e-5);
    }
  }

  private static double sum(float[] arcs, int[] heads) {
    return IntStream.range(0, heads.length)
        .mapToDouble(w -> arcs[w * heads.length + heads[w]])
        .sum();
  }

  /** The score of the best of all trees. */
  private static double best(float[] arcs, int size) {
    double best = Double.NEGATIVE_INFINITY;
    for (int code = 0; code < Math.pow(size, size); code++) {
      int rest = code;
      int[] heads = new int[size];
      for (int word = 0; word < size; word++) {
        heads[word] = rest % size;
        rest /= size;
      }
      if (isTree(heads)) {
        best = Math.max(best, sum(arcs, heads));
      }
    }
    return best;
  }

  private static boolean isTree(int[] heads) {
    long roots = IntStream.range(0, heads.length).filter(w -> heads[w] == w).count();
    return roots == 1
        && IntStream.range(0, heads.length).allMatch(w -> endsAtARoot(heads, w))
        && IntStream.range(0, heads.length)
            .allMatch(a -> IntStream.range(0, heads.length).noneMatch(b -> cross(heads, a, b)));
  }

  private static boolean endsAtARoot(int[] heads, int word) {
    int at = word;
    for (int step = 0; step < heads.length; step++) {
      at = heads[at];
    }
    return heads[at] == at;
  }

  /** The root's arc comes from outside: no arc may pass over it. */
  private static boolean cross(int[] heads, int a, int b) {
    int left = Math.min(a, heads[a]);
    int right = Math.max(a, heads[a]);
    boolean root = heads[b] == b;
    boolean inside = left < b && b < right;
    boolean outside = heads[b] < left || right < heads[b];
    return root ? inside : inside && outside;
  }
}
