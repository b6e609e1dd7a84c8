package org.onrecord.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.jsoup.parser.Parser;
import org.onrecord.source.Passages.Passage;

/** Reads a text's original at the places that its passages name. */
final class PassageCheck {
  private PassageCheck() {}

  static void check(String text, String original, Passages passages) {
    for (Passage passage : passages.list()) {
      assertTrue(passage.end() <= text.length(), () -> passage + " lies behind the text");
      assertTrue(passage.to() <= original.length(), () -> passage + " lies behind the original");
      String here = text.substring(passage.start(), passage.end());
      String there = original.substring(passage.from(), passage.to());
      boolean even = here.length() == there.length();
      assertEquals(
          here, even ? there : Parser.unescapeEntities(there, false), () -> passage.toString());
    }
  }

  /** What share of the text's characters that are no white space have a place. */
  static double share(String text, Passages passages) {
    long letters = text.chars().filter(c -> !Character.isWhitespace(c)).count();
    long placed =
        java.util.stream.IntStream.range(0, text.length())
            .filter(i -> !Character.isWhitespace(text.charAt(i)))
            .filter(i -> passages.inOriginal(i).isPresent())
            .count();
    return letters == 0 ? 1 : placed / (double) letters;
  }
}
