package org.onrecord.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

final class SegmentTest {
  private static final String TEXT = "He said rebels shelled the port. Later it rained.";
  private static final Span FIRST = new Span(0, 32);
  private static final Span SECOND = new Span(33, 49);

  private static Mark mark(String sort, String note, int start, int end, int number) {
    return new Mark(sort, note, new Span(start, end), number);
  }

  @Test
  void marksThatOverlapAreSideBySideTheInnermostFirst() {
    Sweep sweep =
        new Sweep(
            TEXT,
            List.of(
                mark("content", "f1", 8, 31, 1),
                mark("event", "e1", 15, 22, 0),
                mark("place", "p1", 23, 45, 0)));
    assertEquals(
        List.of(
            new Segment("He said ", "", "", List.of()),
            new Segment("rebels ", "content", "f1", List.of(1)),
            new Segment("shelled", "content event", "e1 f1", List.of()),
            new Segment(" ", "content", "f1", List.of()),
            new Segment("the port", "content place", "p1 f1", List.of()),
            new Segment(".", "place", "p1", List.of())),
        sweep.over(FIRST));
    assertEquals(
        List.of(
            new Segment("Later it rai", "place", "p1", List.of()),
            new Segment("ned.", "", "", List.of())),
        sweep.over(SECOND));
  }

  @Test
  void aSentenceWithoutMarksIsOne() {
    assertEquals(
        List.of(new Segment(FIRST.in(TEXT), "", "", List.of())),
        new Sweep(TEXT, List.of()).over(FIRST));
  }

  @Test
  void twoStatementsMayBeginAtOnePlaceAndEndAtAnother() {
    List<Segment> segments =
        new Sweep(TEXT, List.of(mark("content", "f1", 8, 14, 1), mark("content", "f2", 8, 22, 2)))
            .over(FIRST);
    assertEquals(new Segment("rebels", "content", "f1 f2", List.of(1, 2)), segments.get(1));
    assertEquals(new Segment(" shelled", "content", "f2", List.of()), segments.get(2));
  }

  /** Each letter begins a mark that reaches to the end: with a look at each it would be 10^10. */
  @Test
  void manyMarksOverEachOtherAreCutInOnePass() {
    int many = 100_000;
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      marks.add(mark("content", "f" + (i + 1), i, many, i + 1));
    }
    List<Segment> segments = new Sweep("x".repeat(many), marks).over(new Span(0, many));
    assertEquals(many, segments.size());
    assertEquals("f100000 f99999 f99998 f99997 f99996 f99995", segments.getLast().notes());
    assertTrue(segments.stream().allMatch(each -> each.numbers().size() == 1));
  }

  @Test
  void aLongArticleIsLedToByParts() {
    assertEquals("/documents/d#s250", Address.sentence("d", 250));
    assertEquals("/documents/d?from=251#s251", Address.sentence("d", 251));
    assertEquals("/documents/d?from=251#s500", Address.sentence("d", 500));
    assertEquals("/documents/d#s0", Address.sentence("d", 0));
  }
}
