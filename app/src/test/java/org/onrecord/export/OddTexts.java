package org.onrecord.export;

import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.random.RandomGenerator;

/** Random texts of what formats stumble over; the same in each run. */
final class OddTexts {
  private static final int INPUTS = Integer.getInteger("onrecord.inputs", 2000);

  private static final String[] PIECES = {
    "a", " ", "\n", "\r\n", "\t", "\0", "\u0001", "\u0085", "é", "e\u0301", "\u2028", "\u202e",
    "\ufeff", "\ufffd", "\uffff", "😀", "\ud83d", "\ude00", "&", "<", "\"", "\\", "字", "م"
  };

  private OddTexts() {}

  static void check(BiConsumer<String, RandomGenerator> property) {
    for (int seed = 0; seed < INPUTS; seed++) {
      RandomGenerator random = new SplittableRandom(seed);
      StringBuilder text = new StringBuilder();
      for (int pieces = random.nextInt(40); pieces > 0; pieces--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      property.accept(text.toString(), random);
    }
  }
}
