package org.onrecord.reading.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.Head;
import org.onrecord.model.MadeUpScores;
import org.onrecord.model.Scores;

class SyntaxHeadsTest {
  private static final SyntaxHeads HEADS =
      new SyntaxHeads(
          new Head("pos", 0, 1, List.of("X")),
          new Head("dependent", 1, 1, List.of()),
          new Head("head", 2, 1, List.of()),
          new Head("relation_dependent", 3, 2, List.of("root", "obj")),
          new Head("relation_head", 5, 2, List.of("root", "obj")));

  /** All words hang on one, as on nothing else; every relation is that of a root. */
  private static Scores allOn(int word, int words) {
    float[] ones = new float[words];
    Arrays.fill(ones, 1);
    float[] head = new float[words];
    head[word] = 5;
    float[] roots = new float[2 * words];
    IntStream.range(0, words).forEach(n -> roots[2 * n] = 9);
    return MadeUpScores.of(
        words,
        Map.of(
            HEADS.arcDependent(),
            ones,
            HEADS.arcHead(),
            head,
            HEADS.relationDependent(),
            roots,
            HEADS.relationHead(),
            roots));
  }

  /** Long sentences are read in another way. */
  @ParameterizedTest
  @ValueSource(ints = {1, 7, 100, 101, 128})
  void allHangOnTheRoot(int words) {
    int root = words / 2;
    int[] heads = HEADS.heads(IntStream.range(0, words).toArray(), allOn(root, words));
    assertTrue(IntStream.of(heads).allMatch(head -> head == root), Arrays.toString(heads));
  }

  @Test
  void wordsOfASectionAreCountedFromTheFirst() {
    int[] heads = HEADS.heads(new int[] {4, 6, 9}, allOn(6, 12));
    assertEquals(List.of(1, 1, 1), IntStream.of(heads).boxed().toList());
  }

  @Test
  void onlyTheRootIsRelatedAsOne() {
    assertEquals("obj", HEADS.relation(0, 1, allOn(1, 2)));
  }
}
