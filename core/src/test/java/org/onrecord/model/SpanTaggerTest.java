package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.onrecord.Seeded;

class SpanTaggerTest {
  private static final List<String> TAGS =
      List.of("O", "B-x", "I-x", "E-x", "S-x", "B-y", "I-y", "E-y", "S-y");

  private static final Head HEAD = new Head("test", 0, TAGS.size(), TAGS);

  private static final SpanTagger TAGGER =
      new SpanTagger(
          HEAD,
          new float[TAGS.size()][TAGS.size()],
          new float[TAGS.size()],
          new float[TAGS.size()]);

  private static final BitSet NOWHERE = new BitSet();

  private static List<TaggedSpan> spans(Scores scores) {
    return TAGGER.spans(scores, NOWHERE);
  }

  /** Two names, the first in a heading, that the tags alone would have as one. */
  @Test
  void noSpanGoesOnWhereSomethingNewBegins() {
    Scores scores = scores("O", "B-x", "I-x", "E-x", "O");
    scores.of(HEAD)[3 * TAGS.size() + TAGS.indexOf("S-x")] = 5;
    assertEquals(List.of("x 1-3"), written(spans(scores)));
    BitSet third = new BitSet();
    third.set(3);
    assertEquals(List.of("x 1-2", "x 3-3"), written(TAGGER.spans(scores, third)));
  }

  private static List<String> written(List<TaggedSpan> spans) {
    return spans.stream().map(s -> s.kind() + " " + s.first() + "-" + s.last()).toList();
  }

  @Test
  void marksTheSpansOfTheBestTags() {
    List<TaggedSpan> spans = spans(scores("O", "B-x", "I-x", "E-x", "S-y", "S-x", "O"));
    assertEquals(List.of("x 1-3", "y 4-4", "x 5-5"), written(spans));
  }

  @Test
  void mendsTagsThatCannotFollowEachOther() {
    for (TaggedSpan span : spans(scores("I-x", "B-y", "E-x", "E-x", "B-x"))) {
      assertTrue(span.first() <= span.last());
    }
    assertEquals(1, spans(scores("B-x", "I-y", "E-x")).size());
  }

  @Test
  void aSpanIsAsLikelyAsItsTags() {
    TaggedSpan only = spans(scores("S-x")).getFirst();
    // One word may be O, S-x or S-y.
    assertEquals(Math.exp(9) / (Math.exp(9) + 2), only.probability(), 1e-6);
  }

  @Test
  void tellsWhatElseIsLikely() {
    float[] rows = new float[3 * TAGS.size()];
    rows[0] = 20;
    rows[TAGS.size()] = 20;
    rows[TAGS.size() + TAGS.indexOf("S-x")] = 19;
    rows[TAGS.size() + TAGS.indexOf("S-y")] = 19;
    rows[2 * TAGS.size()] = 20;
    Scores scores = new Scores(Map.of(HEAD, rows));
    double sure = Math.exp(-1) / (1 + 2 * Math.exp(-1));
    Tagging tagging = TAGGER.tagging(scores, List.of("x"), sure - 1e-6);
    assertEquals(List.of(), tagging.best());
    TaggedSpan likely = tagging.likely().getFirst();
    assertEquals(List.of(new TaggedSpan("x", 1, 1, likely.probability())), tagging.likely());
    assertEquals(sure, likely.probability(), 1e-6);
    assertEquals(List.of(), TAGGER.tagging(scores, List.of("x"), sure + 1e-6).likely());
    assertEquals(1, TAGGER.tagging(scores, List.of("x", "y"), .1).likely().size());
  }

  @Test
  void likelySpansStandWhereNothingElseDoes() {
    Seeded.check(
        random -> {
          int words = random.nextInt(1, 12);
          SpanTagger tagger = tagger(random);
          Scores scores = anyScores(random, words);
          double least = random.nextDouble(.01, .5);
          Tagging tagging = tagger.tagging(scores, List.of("y"), least);
          for (TaggedSpan span : tagging.likely()) {
            assertEquals("y", span.kind());
            assertTrue(span.probability() >= least && span.probability() <= 1 + 1e-9);
          }
          List<TaggedSpan> all = new ArrayList<>(tagging.best());
          all.addAll(tagging.likely());
          for (TaggedSpan span : all) {
            assertTrue(all.stream().filter(o -> overlap(o, span)).count() == 1, all::toString);
          }
        });
  }

  private static boolean overlap(TaggedSpan a, TaggedSpan b) {
    return a.first() <= b.last() && b.first() <= a.last();
  }

  @Test
  void aTextWithoutWordsHasNoSpans() {
    assertEquals(List.of(), spans(scores()));
  }

  @Test
  void anyScoresGiveSpansInOrder() {
    Seeded.check(
        random -> {
          int words = random.nextInt(50);
          int end = -1;
          BitSet openings = new BitSet();
          random.ints(words / 4, 0, words + 1).filter(at -> at < words).forEach(openings::set);
          for (TaggedSpan span : tagger(random).spans(anyScores(random, words), openings)) {
            assertTrue(span.first() > end, "spans overlap");
            int next = openings.nextSetBit(span.first() + 1);
            assertTrue(next < 0 || next > span.last(), "a span goes over an opening");
            assertTrue(span.last() < words, "a span ends behind the text");
            assertTrue(span.probability() >= 0 && span.probability() <= 1 + 1e-9);
            end = span.last();
          }
        });
  }

  private static SpanTagger tagger(RandomGenerator random) {
    float[][] transitions = new float[TAGS.size()][];
    for (int tag = 0; tag < TAGS.size(); tag++) {
      transitions[tag] = numbers(random, TAGS.size());
    }
    return new SpanTagger(
        HEAD, transitions, numbers(random, TAGS.size()), numbers(random, TAGS.size()));
  }

  private static float[] numbers(RandomGenerator random, int size) {
    float[] numbers = new float[size];
    float scale = random.nextFloat(0.1f, 50);
    for (int i = 0; i < size; i++) {
      numbers[i] = random.nextFloat(-scale, scale);
    }
    return numbers;
  }

  private static Scores anyScores(RandomGenerator random, int words) {
    return new Scores(Map.of(HEAD, numbers(random, words * TAGS.size())));
  }

  /** Nine for these tags, nothing for all others. */
  private static Scores scores(String... tags) {
    float[] rows = new float[tags.length * TAGS.size()];
    for (int word = 0; word < tags.length; word++) {
      rows[word * TAGS.size() + TAGS.indexOf(tags[word])] = 9;
    }
    return new Scores(Map.of(HEAD, rows));
  }

  @Test
  void tagsMustBeBioes() {
    assertThrows(IllegalArgumentException.class, () -> new Bioes(List.of("O", "U-x")));
    assertThrows(IllegalArgumentException.class, () -> new Bioes(List.of("O", "B-")));
  }
}
