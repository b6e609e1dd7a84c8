package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.gold.ChainMention;
import org.onrecord.text.Span;

/** Examples of the papers, worked out by hand; a mention is a letter. */
class CoreferenceTest {
  private static final double EXACT = 1e-12;

  /** Chains of letters, parted by a space. */
  private static List<Set<Span>> chains(String letters) {
    return Arrays.stream(letters.split(" "))
        .map(chain -> chain.chars().mapToObj(c -> new Span(c, c + 1)).collect(Collectors.toSet()))
        .toList();
  }

  private static Coreference of(String gold, String found) {
    return Coreference.of(ChainComparison.ofSeverals(chains(gold), chains(found)));
  }

  private static void assertMeasure(double recall, double precision, RecallPrecision measure) {
    assertEquals(recall, measure.recall(), EXACT, "recall");
    assertEquals(precision, measure.precision(), EXACT, "precision");
    assertEquals(
        recall + precision == 0 ? 0 : 2 * recall * precision / (recall + precision),
        measure.f1(),
        EXACT,
        "F1");
  }

  /** Pradhan et al. (2014), section 4.1: e has no twin, nor have h and i. */
  @Test
  void mentionsOnOneSideOnly() {
    Coreference counted = of("abc defg", "ab cd fghi");
    assertMeasure(2.0 / 5, 2.0 / 5, counted.muc());
    assertMeasure(35.0 / 12 / 7, 4.0 / 8, counted.bCubed());
    assertMeasure(1.3 / 2, 1.3 / 3, counted.ceaf());
    assertMeasure(6.0 / 7, 6.0 / 8, counted.mentions());
    assertEquals((0.4 + 5.0 / 11 + 0.52) / 3, counted.conll(), EXACT);
  }

  /** Luo (2005), table 1: two of three entities made one. */
  @Test
  void twoEntitiesMadeOne() {
    Coreference small = of("12345 67 89ABC", "12345 6789ABC");
    assertMeasure(1, 9.0 / 10, small.muc());
    assertMeasure(1, (5 + 4.0 / 7 + 25.0 / 7) / 12, small.bCubed());
    assertMeasure((1 + 10.0 / 12) / 3, (1 + 10.0 / 12) / 2, small.ceaf());
    Coreference large = of("12345 67 89ABC", "1234589ABC 67");
    assertEquals(small.muc(), large.muc());
    assertMeasure(1, (2.5 + 2.5 + 2) / 12, large.bCubed());
    assertMeasure((1 + 2.0 / 3) / 3, (1 + 2.0 / 3) / 2, large.ceaf());
  }

  /** Luo (2005), table 1: all entities made one. */
  @Test
  void allMadeOne() {
    Coreference counted = of("12345 67 89ABC", "123456789ABC");
    assertMeasure(1, 9.0 / 11, counted.muc());
    assertMeasure(1, (25 + 4 + 25) / 12.0 / 12, counted.bCubed());
    assertMeasure(10.0 / 17 / 3, 10.0 / 17, counted.ceaf());
  }

  @Test
  void singletonsAreLeftOutOnBothSides() {
    assertEquals(of("abc", "ab cd"), of("abc x y", "ab cd x z"));
  }

  @Test
  void nothingFoundOrNothingThere() {
    assertMeasure(0, 0, of("ab cd", "x").ceaf());
    assertEquals(0, of("x", "ab").conll());
    assertEquals(0, of("x", "y").conll());
  }

  @Test
  void documentsAddUp() {
    Coreference sum = Coreference.sum(List.of(of("abc defg", "ab cd fghi"), of("ab", "ab")));
    assertMeasure(3.0 / 6, 3.0 / 6, sum.muc());
    assertMeasure((35.0 / 12 + 2) / 9, 6.0 / 10, sum.bCubed());
    assertMeasure(2.3 / 3, 2.3 / 4, sum.ceaf());
  }

  private static ChainMention mention(int start, int end, int head) {
    return new ChainMention(new Span(start, end), new Span(head, head + 1));
  }

  /** "[[A] and B] … they … A": what is coordinated has the head of its first part. */
  @Test
  void ofMentionsWithOneHeadTheShortestCounts() {
    List<List<ChainMention>> gold =
        List.of(
            List.of(mention(0, 7, 0), mention(10, 14, 10)),
            List.of(mention(0, 1, 0), mention(20, 21, 20)));
    List<List<ChainMention>> found =
        List.of(
            List.of(mention(0, 3, 0), mention(18, 21, 20)),
            List.of(mention(10, 14, 10), mention(30, 31, 30)));
    Map<String, Double> figures =
        CoreferenceScorer.figures(List.of(CoreferenceScorer.count(gold, found)));
    assertEquals(0, figures.getOrDefault("muc", -1.0));
    assertEquals(2.0 / 8, figures.getOrDefault("mentions", -1.0), EXACT);
    assertEquals(2.0 / 3, figures.getOrDefault("muc-head", -1.0), EXACT);
    assertEquals(4.0 / 6, figures.getOrDefault("mentions-head", -1.0), EXACT);
  }

  @Test
  void aMentionInTwoChainsCountsInTheFirst() {
    List<List<ChainMention>> found =
        List.of(
            List.of(mention(0, 1, 0), mention(5, 6, 5)),
            List.of(mention(0, 1, 0), mention(8, 9, 8)));
    assertEquals(
        List.of(Set.of(new Span(0, 1), new Span(5, 6))),
        ChainComparison.ofSpans(List.of(), found).found());
  }

  private static ChainMention head(int start, int end) {
    return new ChainMention(new Span(start, end), new Span(start, end));
  }

  private static double mentionsByHead(List<ChainMention> gold, List<ChainMention> found) {
    return CoreferenceScorer.count(List.of(gold), List.of(found)).heads().mentions().f1();
  }

  /**
   * "Bank of Ghent … it": of a name GUM marks the whole core, a reader the first word or the last.
   */
  @Test
  void headsAreOneWhereOneLiesWithinTheOther() {
    List<ChainMention> gold = List.of(head(0, 12), head(20, 22));
    assertEquals(1, mentionsByHead(gold, List.of(head(8, 12), head(20, 22))));
    assertEquals(1, mentionsByHead(gold, List.of(head(0, 7), head(20, 22))));
    assertEquals(1, mentionsByHead(List.of(head(8, 12), head(20, 22)), gold));
    assertEquals(0.5, mentionsByHead(gold, List.of(head(8, 13), head(20, 22))));
    assertEquals(0.5, mentionsByHead(gold, List.of(head(13, 15), head(20, 22))));
  }

  @Test
  void ofTwoHeadsWithinOneOnlyTheCloserIsIt() {
    List<ChainMention> gold = List.of(head(0, 12), head(20, 22));
    List<ChainMention> both = List.of(head(8, 12), head(0, 7), head(20, 22));
    assertEquals(4.0 / 5, mentionsByHead(gold, both), EXACT);
    assertEquals(4.0 / 5, mentionsByHead(both, gold), EXACT);
    assertEquals(
        List.of(Set.of(new Span(0, 12), new Span(8, 12), new Span(20, 22))),
        ChainComparison.ofHeads(List.of(gold), List.of(both)).found());
  }

  @Test
  void anEqualHeadGoesBeforeALongerOne() {
    List<List<ChainMention>> gold =
        List.of(List.of(head(0, 12), head(20, 22)), List.of(head(8, 12), head(30, 32)));
    List<List<ChainMention>> found = List.of(List.of(head(8, 12), head(30, 32)));
    assertEquals(
        List.of(Set.of(new Span(8, 12), new Span(30, 32))),
        ChainComparison.ofHeads(gold, found).found());
  }

  /** Else "[A] and B" would lose its head, or its words, to an A of which nothing more is said. */
  @Test
  void aChainOfOneMentionTakesNothingFromOthers() {
    List<List<ChainMention>> chains =
        List.of(List.of(mention(0, 1, 0)), List.of(mention(0, 7, 0), mention(10, 14, 10)));
    assertEquals(
        List.of(Set.of(new Span(0, 1), new Span(10, 11))),
        ChainComparison.ofHeads(chains, List.of()).gold());
    List<List<ChainMention>> twice =
        List.of(List.of(mention(0, 1, 0)), List.of(mention(0, 1, 0), mention(10, 14, 10)));
    assertEquals(
        List.of(Set.of(new Span(0, 1), new Span(10, 14))),
        ChainComparison.ofSpans(List.of(), twice).found());
  }
}
