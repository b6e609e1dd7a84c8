package org.onrecord.archive.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How much of a text stands in another, worked out by hand in shingles of four words. */
final class OverlapTest {
  @Test
  void aWordCountsIfItStandsInASharedShingle() {
    // shared: "the old dam broke", "old dam broke at"; own: 9, yesterday
    Overlap overlap = overlap("The old dam broke at 9 yesterday", "The old dam broke at 8 today");
    assertEquals(new Overlap(7, 5, 1, 0), overlap);
    assertEquals(2 / 7.0, overlap.own(), 1e-9);
    assertEquals(0, overlap.figuresShared());
  }

  @Test
  void threeWordsInARowAreTooFew() {
    assertEquals(new Overlap(5, 0, 0, 0), overlap("The old dam holds firm", "The old dam broke"));
  }

  @Test
  void aTextOfFewWordsIsSharedWhole() {
    assertEquals(0, overlap("No comment", "no comment!").own());
    assertEquals(1, overlap("No comment", "no comment yet").own());
  }

  @Test
  void nothingIsSharedByATextWithoutWords() {
    assertEquals(1, overlap("", "").own());
    assertEquals(1, overlap("", "No comment").figuresShared());
  }

  private static Overlap overlap(String one, String other) {
    return compared(one).in(compared(other));
  }

  static Compared compared(String text) {
    return Compared.of(new Article(1, Optional.empty(), text));
  }
}
