package org.onrecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReplacedTest {
  @Test
  void whatXmlCannotHoldIsReplacedOneForOne() {
    Replaced replaced = Replaced.forXml("a\u0000😀\ud83db\uffff\n");

    assertEquals("a\ufffd😀\ufffdb\ufffd\n", replaced.text());
    assertEquals("1:0000 4:d83d 6:ffff", replaced.list());
  }

  @Test
  void theOriginalIsHadBack() {
    OddTexts.check(
        (text, random) -> {
          Replaced replaced = Replaced.forXml(text);
          assertEquals(text.length(), replaced.text().length());
          assertEquals(Optional.of(text), replaced.original());
        });
  }

  @Test
  void aListOfAnotherTextIsNone() {
    assertEquals(Optional.empty(), new Replaced("ab", "1:0000").original());
    assertEquals(Optional.empty(), new Replaced("a\ufffd", "9:0000").original());
    assertEquals(Optional.empty(), new Replaced("a\ufffd", "1:zzzz").original());
  }
}
