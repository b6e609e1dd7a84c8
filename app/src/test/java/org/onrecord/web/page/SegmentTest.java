package org.onrecord.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;
import org.onrecord.web.page.Segment.Mark;

final class SegmentTest {
  private static final String TEXT = "He said rebels shelled the port. Later it rained.";
  private static final Span FIRST = new Span(0, 32);

  @Test
  void marksThatOverlapAreSideBySide() {
    List<Segment> segments =
        Segment.of(
            TEXT,
            FIRST,
            List.of(
                new Mark("content", new Span(8, 31), 1),
                new Mark("event", new Span(15, 22), 0),
                new Mark("place", new Span(23, 45), 0)));
    assertEquals(
        List.of(
            new Segment("He said ", "", List.of()),
            new Segment("rebels ", "content", List.of(1)),
            new Segment("shelled", "content event", List.of()),
            new Segment(" ", "content", List.of()),
            new Segment("the port", "content place", List.of()),
            new Segment(".", "place", List.of())),
        segments);
  }

  @Test
  void aSentenceWithoutMarksIsOne() {
    assertEquals(
        List.of(new Segment(FIRST.in(TEXT), "", List.of())), Segment.of(TEXT, FIRST, List.of()));
  }

  @Test
  void aLongArticleIsLedToByParts() {
    assertEquals("/documents/d#s250", Address.sentence("d", 250));
    assertEquals("/documents/d?part=2#s251", Address.sentence("d", 251));
    assertEquals("/documents/d#s0", Address.sentence("d", 0));
  }
}
