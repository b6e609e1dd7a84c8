package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.model.Chaining.Pair;

class ChainingTest {
  private static final float[] NOTHING = {};

  /** Each number of the table is its row and, behind the point, its column. */
  private static final Chaining CHAINING =
      new Chaining(head("later", 4), head("earlier", 4), table());

  private static Head head(String name, int size) {
    return new Head(name, 0, size, List.of());
  }

  private static List<float[]> table() {
    List<float[]> rows = new ArrayList<>();
    for (int row = 0; row < 54; row++) {
      float[] numbers = new float[12];
      for (int column = 0; column < numbers.length; column++) {
        numbers[column] = row + column / 100f;
      }
      rows.add(numbers);
    }
    return rows;
  }

  private static double score(Pair pair) {
    return CHAINING.score(NOTHING, NOTHING, pair);
  }

  @Test
  void addsTheScaledProductOfTheVectors() {
    float[] later = {1, 2, 3, 4};
    float[] earlier = {2, 0, -1, 5};
    // 2 - 3 + 20, over the root of 4.
    assertEquals(9.5, CHAINING.score(later, earlier, new Pair(false, 0, 0, 0, 1)), 1e-6);
  }

  @Test
  void whatHasNoVectorHasTheTableAlone() {
    float[] vector = {1, 2, 3, 4};
    Pair pair = new Pair(false, 0, 0, 1, 1);
    assertEquals(1, CHAINING.score(NOTHING, vector, pair), 1e-6);
    assertEquals(1, CHAINING.score(vector, NOTHING, pair), 1e-6);
  }

  @ParameterizedTest
  @CsvSource({
    "-3, 0",
    "0, 0",
    "1, 0",
    "2, 1",
    "3, 1",
    "4, 2",
    "7, 2",
    "8, 3",
    "1023, 9",
    "1024, 10",
    "2047, 10",
    "2048, 11",
    "4096, 11",
    "2147483647, 11"
  })
  void distancesCountByPowersOfTwo(int words, int column) {
    assertEquals(column / 100f, score(new Pair(false, 0, 0, 0, words)), 1e-6);
  }

  /** The rows as training writes them: the same word, then the article, the later, the earlier. */
  @ParameterizedTest
  @CsvSource({
    "false, 0, 0, 0, 0",
    "false, 0, 0, 2, 2",
    "false, 0, 1, 0, 3",
    "false, 1, 0, 0, 9",
    "false, 2, 1, 2, 23",
    "true, 0, 0, 0, 27",
    "true, 2, 2, 2, 53"
  })
  void rowsAreLooksOfPairs(boolean same, int article, int later, int earlier, int row) {
    assertEquals(row, score(new Pair(same, article, later, earlier, 1)), 1e-6);
  }

  @Test
  void eachLookHasARowOfItsOwn() {
    Set<Double> rows = new HashSet<>();
    for (boolean same : new boolean[] {false, true}) {
      for (int look = 0; look < 27; look++) {
        rows.add(score(new Pair(same, look / 9, look / 3 % 3, look % 3, 1)));
      }
    }
    assertEquals(54, rows.size());
  }

  @Test
  void refusesPiecesThatDoNotFit() {
    Head four = head("later", 4);
    assertThrows(
        IllegalArgumentException.class, () -> new Chaining(four, head("earlier", 3), table()));
    List<float[]> shorter = Collections.nCopies(53, new float[12]);
    assertThrows(IllegalArgumentException.class, () -> new Chaining(four, four, shorter));
  }
}
