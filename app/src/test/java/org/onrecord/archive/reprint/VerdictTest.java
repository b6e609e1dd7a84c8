package org.onrecord.archive.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Which of two documents is a reprint of the other, by what each has of its own. */
final class VerdictTest {
  /** A report of 300 words, cut by a third. */
  @Test
  void aCutReportIsAReprintWhoeverWasFirst() {
    for (Order order : Order.values()) {
      assertEquals(Verdict.REPRINT, Verdict.of(overlap(200, 200), overlap(300, 200), order));
    }
  }

  /** A report of 300 words, cut to half. */
  @Test
  void whatWasCutToHalfIsAReprintUnlessTheLongerCameLater() {
    assertEquals(Verdict.REPRINT, Verdict.of(overlap(150, 150), overlap(300, 150), Order.LATER));
    assertEquals(Verdict.REPRINT, Verdict.of(overlap(150, 150), overlap(300, 150), Order.UNKNOWN));
    assertEquals(Verdict.NEITHER, Verdict.of(overlap(150, 150), overlap(300, 150), Order.EARLIER));
  }

  @Test
  void theOriginalMayComeAfterItsReprint() {
    assertEquals(Verdict.ORIGINAL, Verdict.of(overlap(300, 150), overlap(150, 150), Order.EARLIER));
    assertEquals(Verdict.NEITHER, Verdict.of(overlap(300, 150), overlap(150, 150), Order.LATER));
  }

  @Test
  void aDigestOfThreeReportsIsNoneOfThem() {
    for (Order order : Order.values()) {
      assertEquals(Verdict.NEITHER, Verdict.of(overlap(900, 300), overlap(300, 300), order));
      assertEquals(Verdict.NEITHER, Verdict.of(overlap(300, 300), overlap(900, 300), order));
    }
  }

  @Test
  void anUpdateThatIsMostlyNewIsNone() {
    assertEquals(Verdict.NEITHER, Verdict.of(overlap(300, 130), overlap(250, 130), Order.LATER));
  }

  @Test
  void aFormFilledInTwiceIsNone() {
    Overlap form = new Overlap(80, 54, 10, 1);
    assertEquals(Verdict.NEITHER, Verdict.of(form, form, Order.LATER));
    Overlap update = new Overlap(300, 288, 10, 1);
    assertEquals(Verdict.REPRINT, Verdict.of(update, update, Order.LATER));
  }

  @Test
  void twoLinesMustBeAlmostTheSame() {
    Overlap lines = overlap(20, 15);
    assertEquals(Verdict.NEITHER, Verdict.of(lines, lines, Order.UNKNOWN));
    Overlap typo = overlap(20, 19);
    assertEquals(Verdict.REPRINT, Verdict.of(typo, typo, Order.UNKNOWN));
  }

  private static Overlap overlap(int words, int shared) {
    return new Overlap(words, shared, 0, 0);
  }
}
