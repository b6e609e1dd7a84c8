package org.onrecord.archive.reprint;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What tells no two texts apart, and what does. */
final class WordsTest {
  @Test
  void caseMarksBlanksAndQuotationMarksDoNotCount() {
    same("\"Don't,\" said José — twice.", "“DON’T”  said\u00a0Jose\u0301 - TWICE");
  }

  @Test
  void ligaturesWideLettersAndSoftHyphensDoNotCount() {
    same("office of the ５th gov\u00adern\u200bment", "office of the 5th government");
  }

  @Test
  void commasInNumbersDoNotCount() {
    same("1,200 men, 3.5 days", "1200 men 35 days");
    assertEquals(2, Words.of("12, 13").count());
  }

  @Test
  void whatIsLeftOfHtmlDoesNotCount() {
    same(
        "<p class=\"a\">Rao &amp; Sons,&nbsp;caf&eacute;<br/>closed</p>",
        "Rao & Sons, café closed");
    same("if a < b and c > d", "if a b and c d");
    same("a <b", "a b");
    same("a <", "a");
  }

  @Test
  void arabicIsTheSameWithAndWithoutVowelsAndStretching() {
    same("كَتَبَ الوَلَدُ", "كتب الـــولد");
    assertEquals(2, Words.of("كتب الولد").count());
  }

  @Test
  void eachLetterOfAScriptWithoutBlanksIsAWord() {
    assertEquals(6, Words.of("水坝昨天决口。").count());
    assertEquals(3, Words.of("ダムが").count()); // ダ is タ and a mark
    assertEquals(3, Words.of("a水b").count());
  }

  @Test
  void otherWordsAndFiguresDoCount() {
    assertNotEquals(Words.of("twelve").at(0), Words.of("eleven").at(0));
    Words words = Words.of("12 of 1st");
    assertTrue(words.isFigure(0));
    assertFalse(words.isFigure(1));
    assertFalse(words.isFigure(2));
  }

  @Test
  void thereMayBeNone() {
    assertEquals(0, Words.of("").count());
    assertEquals(0, Words.of(" — … \ud800 ’").count());
  }

  private static void same(String one, String other) {
    assertArrayEquals(hashes(one), hashes(other));
  }

  private static long[] hashes(String text) {
    Words words = Words.of(text);
    return IntStream.range(0, words.count()).mapToLong(words::at).toArray();
  }
}
