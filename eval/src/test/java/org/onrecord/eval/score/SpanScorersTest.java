package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.gold.GoldEntities.Entity;
import org.onrecord.eval.gold.Treebank.Word;
import org.onrecord.text.Span;

/** Entities, sentences and parses. */
class SpanScorersTest {
  private static Entity entity(int start, int end, String label) {
    return new Entity(new Span(start, end), label);
  }

  @Test
  void namesCountWhereSpanAndLabelAreEqual() {
    Tally tally =
        EntityScorer.tally(
            List.of(
                entity(0, 4, "PER"),
                entity(6, 9, "ORG"),
                entity(12, 15, "LOC"),
                entity(20, 22, "MISC")),
            List.of(entity(0, 4, "PER"), entity(6, 9, "LOC"), entity(12, 16, "LOC")));
    Map<String, Double> figures = EntityScorer.figures(List.of(tally));
    assertEquals(Optional.of(new Counts(1, 2, 2)), tally.of("entities"));
    assertEquals(1.0 / 3, figures.get("entities"));
    assertEquals(1.0, figures.get("PER"));
    assertEquals(0.0, figures.get("ORG"));
    assertEquals(Optional.of(new Counts(0, 2, 1)), tally.of("LOC"));
  }

  @Test
  void sentencesCountWhereBothEdgesAreRight() {
    Tally tally =
        SentenceScorer.tally(
            List.of(new Span(0, 5), new Span(6, 9), new Span(10, 20)),
            List.of(new Span(0, 5), new Span(6, 20)));
    assertEquals(Optional.of(new Counts(1, 1, 2)), tally.of("sentences"));
    assertEquals(2.0 / 5, SentenceScorer.figures(List.of(tally)).get("sentences"));
  }

  @Test
  void wordsCountByTagHeadAndRelation() {
    Tally tally =
        ParseScorer.tally(
            List.of(
                new Word("NOUN", 2, "nsubj:pass"),
                new Word("VERB", 0, "root"),
                new Word("ADV", 2, "advmod"),
                new Word("PUNCT", 2, "punct"),
                new Word("NOUN", 2, "obj")),
            List.of(
                Optional.of(new Word("PROPN", 2, "nsubj")),
                Optional.of(new Word("VERB", 0, "root")),
                Optional.of(new Word("ADV", 2, "obl")),
                Optional.empty(),
                Optional.of(new Word("NOUN", 1, "obj"))));
    Map<String, Double> figures = ParseScorer.figures(List.of(tally));
    assertEquals(3.0 / 5, figures.get("upos"));
    assertEquals(3.0 / 5, figures.get("uas"));
    assertEquals(2.0 / 5, figures.get("las"));
    assertEquals(1.0 / 5, figures.get("las-subtypes"));
  }
}
