package org.onrecord.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class PieceTest {
  private static String shown(String sentence, String content) {
    List<Piece> pieces = Piece.of(sentence, content);
    return pieces.stream()
        .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
        .collect(Collectors.joining());
  }

  @Test
  void whatIsSaidIsMarked() {
    assertEquals("[It rained], Rao said.", shown("It rained, Rao said.", "It rained"));
  }

  @Test
  void whatACueInterruptsIsMarkedPartByPart() {
    assertEquals(
        "[\"We do,\"] she said, [\"but later.\"]",
        shown("\"We do,\" she said, \"but later.\"", "\"We do,\" … \"but later.\""));
  }

  @Test
  void whatGoesOnBehindTheSentenceIsShownWhole() {
    assertEquals(
        "Rao said: [\"It has rained for three days. It will stop.\"]",
        shown(
            "Rao said: \"It has rained for three days.",
            "\"It has rained for three days. It will stop.\""));
  }

  @Test
  void whatStandsElsewhereComesBehindTheSentence() {
    assertEquals("Rao said so.[It rained]", shown("Rao said so.", "It rained"));
  }

  @Test
  void longPartsAreCut() {
    String long_ = "x".repeat(5000);
    String shown = shown(long_ + " It rained " + long_, "It rained");
    assertEquals("…", shown.substring(0, 1));
    assertEquals("…", shown.substring(shown.length() - 1));
    assertEquals(200 + 200 + 2 + "[It rained]".length(), shown.length());
  }
}
