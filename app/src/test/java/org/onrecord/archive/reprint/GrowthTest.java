package org.onrecord.archive.reprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Adding one document costs as much in a large archive as in a small one: counted, not timed. */
final class GrowthTest {
  private static final String BOILERPLATE =
      " All rights reserved. Sign up for our newsletter today.";

  /** Of ten documents seven are alone, one is a reprint of these, two of one wire report. */
  @ParameterizedTest
  @ValueSource(ints = {1000, 10_000, 100_000})
  void comparisonsADocumentStayTheSame(int documents) {
    Shelf shelf = new Shelf();
    Random random = new Random(1);
    int alone = 0;
    for (int i = 0; i < documents; i++) {
      int story =
          switch (i % 10) {
            case 0, 1 -> -1;
            case 2 -> random.nextInt(Math.max(1, alone));
            default -> alone++;
          };
      shelf.add(text(story, i) + BOILERPLATE);
    }
    assertEquals(alone + 1, shelf.groups().size());
    int whileBoilerplateIsNew = 60 * 12;
    assertTrue(
        shelf.taken() <= 3 * documents / 10 + whileBoilerplateIsNew,
        () -> "compared " + shelf.taken());
  }

  /** 18 words of a story, the last of which each copy has for itself. */
  private static String text(int story, int copy) {
    Random random = new Random(story);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 16; i++) {
      text.append(Integer.toString(random.nextInt(20_000), 36)).append(' ');
    }
    return text.append("copy ").append(copy).toString();
  }
}
