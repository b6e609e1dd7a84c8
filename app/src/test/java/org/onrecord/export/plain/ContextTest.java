package org.onrecord.export.plain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

class ContextTest {
  private final NewsRecord record =
      NewsRecord.of(Document.of("One. Two. Three"), "en", List.of(new Span(0, 4), new Span(5, 9)));

  @Test
  void sentencesAreCountedFromOne() {
    assertEquals(OptionalInt.of(1), Context.number(record, new Span(0, 3)));
    assertEquals(OptionalInt.of(2), Context.number(record, new Span(5, 8)));
  }

  @Test
  void whatStandsInNoSentenceHasNoNumber() {
    assertEquals(OptionalInt.empty(), Context.number(record, new Span(10, 15)));
    assertEquals("Three", Context.of(record, new Span(10, 15)));
  }

  @Test
  void aSentenceWithoutEndIsCutBetweenWords() {
    String text = "a ".repeat(99) + "very far from hit " + "and b ".repeat(100);
    NewsRecord longOne =
        NewsRecord.of(Document.of(text), "en", List.of(new Span(0, text.length())));
    int hit = text.indexOf("hit");

    String shown = Context.of(longOne, new Span(hit, hit + 3));

    assertEquals(
        "…" + "a ".repeat(93) + "very far from hit " + "and b ".repeat(33).strip() + "…", shown);
  }
}
