package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.FloatBuffer;
import java.nio.ShortBuffer;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OpposingTest {
  private static final Head HEAD = new Head("said", 1, 2, List.of());

  /** Vectors of one number; a word is compared by how far it is from what it attends to. */
  private static Opposing opposing(float attention) {
    return new Opposing(
        List.of(HEAD),
        1,
        1,
        List.of("denial", "count"),
        halves(
            // A word: its first column and twice its second one, and a half.
            1,
            2,
            .5f,
            attention,
            // Compared: itself, what it attends to, their product, their distance; a bias.
            0,
            0,
            0,
            1,
            0,
            // Joined: mean and maximum of the earlier side, then of the later one; a bias.
            1,
            10,
            100,
            1000,
            -1,
            // Two relations and their biases.
            1,
            -1,
            0,
            5));
  }

  private static ShortBuffer halves(float... values) {
    ShortBuffer halves = ShortBuffer.allocate(values.length);
    for (float value : values) {
      halves.put(Float.floatToFloat16(value));
    }
    return halves.flip();
  }

  private static List<float[]> words(float... values) {
    return IntStream.range(0, values.length).mapToObj(i -> new float[] {values[i]}).toList();
  }

  private static float[] scores(Opposing opposing, List<float[]> earlier, List<float[]> later) {
    return opposing.scores(opposing.piece(earlier), opposing.piece(later));
  }

  @Test
  void aWordIsMadeOfItsColumns() {
    Scores scores = Scores.room(2, List.of(HEAD));
    scores.fill(1, FloatBuffer.wrap(new float[] {9, 3, 4, 9}), 0);
    assertArrayEquals(new float[] {3 + 2 * 4 + .5f}, opposing(0).vector(scores, 1));
  }

  @Test
  void eachWordIsComparedWithTheOtherSide() {
    // 1 and 3 lie 3 and 1 from 4; 4 lies 2 from their mean.
    assertArrayEquals(new float[] {2231, -2226}, scores(opposing(0), words(1, 3), words(4)), 1e-3f);
    // The sides are not the same the other way round.
    assertArrayEquals(
        new float[] {221 + 3000, -216 - 3000}, scores(opposing(0), words(4), words(1, 3)), 1e-3f);
  }

  @Test
  void ofPiecesWithoutAnOrderItIsTheMeanOfBoth() {
    assertArrayEquals(
        new float[] {(2231 + 3221) / 2f, -(2226 + 3216) / 2f},
        opposing(0).unordered(opposing(0).piece(words(1, 3)), opposing(0).piece(words(4))),
        1e-3f);
  }

  /** More inputs than are added up at once, and no multiple of them. */
  @Test
  void allColumnsOfAVectorAreCompared() {
    int depth = 6;
    float[] weights = new float[2 * depth + depth + 1 + 4 * depth + 1 + 5 + 2];
    int compared = 3 * depth + 1;
    for (int i = 0; i < depth; i++) {
      // The distance in each column, weighed by its number.
      weights[compared + 3 * depth + i] = i + 1;
    }
    int joined = compared + 4 * depth + 1;
    weights[joined] = 1;
    weights[joined + 5] = 1;
    Opposing opposing = new Opposing(List.of(HEAD), depth, 1, List.of("denial"), halves(weights));
    assertArrayEquals(
        new float[] {1 + 2 + 3 + 4 + 5 + 6},
        scores(
            opposing,
            List.of(new float[] {1, 1, 1, 1, 1, 1}),
            List.of(new float[] {2, 2, 2, 2, 2, 2})),
        1e-3f);
  }

  @Test
  void aWordAttendsToWhatIsLikeIt() {
    // 1 attends to 1 alone, not to -1; these attend to the only word of the other side.
    assertArrayEquals(
        new float[] {2099, -2094}, scores(opposing(20), words(1), words(1, -1)), 1e-2f);
  }

  @Test
  void weightsFitTheSizes() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Opposing(List.of(HEAD), 1, 1, List.of("denial"), halves(1, 2, 3)));
  }
}
