package org.onrecord.reading.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Seeded;
import org.onrecord.text.Span;

class ParseTest {
  private static final MarkedParse MARKED =
      MarkedParse.of(
          "The/DET/det/3 tired/ADJ/amod/3 cook/NOUN/nsubj:pass/9 from/ADP/case/6 the/DET/det/6"
              + " harbour/NOUN/nmod/3 ,/PUNCT/punct/3 was/AUX/aux:pass/9 praised/VERB/root/0"
              + " by/ADP/case/11 guests/NOUN/obl/9 ./PUNCT/punct/9",
          0);

  private static final Parse PARSE = MARKED.parse();

  private static Parse parse(int... heads) {
    int[] starts = IntStream.range(0, heads.length).map(word -> 2 * word).toArray();
    int[] ends = IntStream.range(0, heads.length).map(word -> 2 * word + 1).toArray();
    String[] tags = IntStream.of(heads).mapToObj(any -> "NOUN").toArray(String[]::new);
    String[] relations = IntStream.of(heads).mapToObj(any -> "nmod").toArray(String[]::new);
    return new Parse(starts, ends, heads, tags, relations);
  }

  private static String text(Span span) {
    return span.in(MARKED.text());
  }

  @Test
  void childrenComeInTextOrder() {
    assertEquals(List.of(0, 1, 5, 6), PARSE.children(2).boxed().toList());
    assertEquals(List.of(), PARSE.children(0).boxed().toList());
  }

  @Test
  void aRootIsNoChildOfItself() {
    assertTrue(PARSE.isRoot(8));
    assertEquals(List.of(2, 7, 10, 11), PARSE.children(8).boxed().toList());
  }

  @Test
  void childrenArePickedByRelation() {
    assertEquals(List.of(0, 5), PARSE.children(2, "nmod", "det").boxed().toList());
    assertEquals(List.of(), PARSE.children(2, "obl").boxed().toList());
  }

  @Test
  void aRelationTakesItsSubtypesButASubtypeOnlyItself() {
    assertEquals(List.of(2), PARSE.children(8, "nsubj").boxed().toList());
    assertTrue(PARSE.isRelated(2, "nsubj:pass"));
    assertFalse(PARSE.isRelated(10, "obl:agent"));
    assertFalse(PARSE.isRelated(2, "nsu", "nsubj:outer", "pass"));
  }

  @Test
  void belowIsAWordWithAllThatHangsOnIt() {
    assertEquals(List.of(0, 1, 2, 3, 4, 5, 6), PARSE.below(2, any -> true));
    assertEquals(List.of(3), PARSE.below(3, any -> true));
  }

  @Test
  void whatHangsOnAWordThatIsKeptOutStaysOut() {
    assertEquals(List.of(0, 1, 2, 6), PARSE.below(2, word -> word != 5));
    assertEquals(List.of(2), PARSE.below(2, any -> false));
  }

  @Test
  void belowEndsInACircle() {
    assertEquals(List.of(0, 1, 2), parse(2, 0, 1).below(1, any -> true));
  }

  @Test
  void tellsWhetherAWordHangsOnAnother() {
    assertTrue(PARSE.isBelow(3, 2));
    assertTrue(PARSE.isBelow(3, 8));
    assertTrue(PARSE.isBelow(2, 2));
    assertFalse(PARSE.isBelow(2, 3));
    assertFalse(PARSE.isBelow(10, 2));
  }

  @Test
  void aCircleHangsOnItselfAlone() {
    Parse circle = parse(1, 2, 0, 3);
    assertTrue(circle.isBelow(0, 2));
    assertTrue(circle.isBelow(2, 0));
    assertFalse(circle.isBelow(0, 3));
  }

  @Test
  void aRunIsUnbroken() {
    assertEquals("The tired cook", text(PARSE.run(2, List.of(0, 1, 2, 5))));
    assertEquals("cook", text(PARSE.run(2, List.of(0, 2, 4, 5))));
  }

  @Test
  void aRunEndsInNoArticlePrepositionOrMark() {
    assertEquals("The tired cook", text(PARSE.run(2, List.of(0, 1, 2, 3, 4))));
    assertEquals("cook from the harbour", text(PARSE.run(2, List.of(2, 3, 4, 5, 6))));
  }

  @Test
  void aRunKeepsItsWordWhateverItIs() {
    assertEquals("the", text(PARSE.run(4, List.of(4))));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "2, 0", "3, 1", "4, 1", "10, 2", "31, 6", "32, 7", "58, 11", "900, 11"})
  void findsTheWordAtAnOffsetOrTheNextOne(int offset, int word) {
    assertEquals(word, PARSE.wordAt(offset));
  }

  @ParameterizedTest
  @CsvSource({
    "The tired cook, cook",
    "from the harbour, harbour",
    "the harbour, harbour",
    "by guests, guests",
    "cook from the harbour, cook",
    "was praised by guests, praised",
    "tired, tired",
    "from, from"
  })
  void theTopOfASpanIsTheWordOnWhichTheOthersHang(String span, String top) {
    int start = MARKED.text().indexOf(span);
    assertEquals(top, text(PARSE.span(PARSE.top(new Span(start, start + span.length())))));
  }

  @Test
  void ofSeveralTopsTheFirstCounts() {
    MarkedParse marked =
        MarkedParse.of("Ada/PROPN/nsubj/3 Bo/PROPN/obj/3 saw/VERB/root/0 nobody/PRON/obj/3", 0);
    assertEquals(0, marked.parse().top(new Span(0, "Ada Bo".length())));
  }

  @Test
  void offsetsCountFromWhereTheSentenceStands() {
    Parse parse = MarkedParse.of("Ada/PROPN/nsubj/2 sang/VERB/root/0", 100).parse();
    assertEquals(new Span(104, 108), parse.span(1));
    assertEquals(new Span(100, 108), parse.extent());
  }

  @Test
  void anyHeadsHaveAnEnd() {
    Seeded.check(
        random -> {
          int size = random.nextInt(1, 12);
          Parse parse = parse(random.ints(size, 0, size).toArray());
          int word = random.nextInt(size);
          List<Integer> below = parse.below(word, any -> true);
          for (int each = 0; each < size; each++) {
            assertEquals(below.contains(each), parse.isBelow(each, word));
          }
          Span run = parse.run(word, below);
          assertTrue(run.covers(parse.span(word)));
          assertTrue(below.contains(parse.top(run)));
        });
  }
}
