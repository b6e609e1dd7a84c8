package org.onrecord.reading.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Seeded;
import org.onrecord.model.Head;
import org.onrecord.model.Link;
import org.onrecord.model.Linking;
import org.onrecord.model.MadeUpScores;
import org.onrecord.model.MadeUpWords;
import org.onrecord.model.Scores;
import org.onrecord.model.Shape;
import org.onrecord.model.TaggedSpan;
import org.onrecord.model.Tagging;
import org.onrecord.model.Words;

class LinksTest {
  private static final int DEPTH = 3;
  private static final List<String> KINDS = List.of("source", "cue", "content");

  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "1, 1",
    "2, 2",
    "3, 2",
    "4, 3",
    "7, 3",
    "8, 4",
    "127, 7",
    "128, 8",
    "5000, 8",
    "-1, 9",
    "-2, 10",
    "-3, 10",
    "-127, 15",
    "-128, 16",
    "-5000, 16"
  })
  void distancesFallIntoBuckets(int gap, int bucket) {
    assertEquals(bucket, Link.bucket(gap));
  }

  /** A section with fragments, scores and tables, all random. */
  private record Case(Words section, Fragments fragments, Linking linking, Scores scores) {
    static Case random(RandomGenerator random) {
      Words section = MadeUpWords.random(random, random.nextInt(1, 80), 2);
      Head head = new Head("link", 7, 2 * Link.PARTS * DEPTH, List.of());
      Linking linking =
          new Linking(
              head, random.nextInt(1, 60), link(random, 0), link(random, Link.PARTS * DEPTH));
      float[] rows = numbers(random, section.size() * head.size());
      Scores scores = MadeUpScores.of(section.size(), Map.of(head, rows));
      return new Case(section, fragments(random, section.size()), linking, scores);
    }

    private static Link link(RandomGenerator random, int at) {
      return new Link(
          at,
          numbers(random, DEPTH),
          random.nextFloat(-2, 2),
          numbers(random, DEPTH),
          table(random, Link.GAPS),
          table(random, Link.BETWEENS),
          table(random, Link.BREAKS));
    }

    private static List<float[]> table(RandomGenerator random, int rows) {
      List<float[]> table = new ArrayList<>();
      for (int row = 0; row < rows; row++) {
        table.add(numbers(random, DEPTH));
      }
      return table;
    }

    private static float[] numbers(RandomGenerator random, int size) {
      float[] numbers = new float[size];
      for (int i = 0; i < size; i++) {
        numbers[i] = random.nextFloat(-2, 2);
      }
      return numbers;
    }

    private static Fragments fragments(RandomGenerator random, int words) {
      List<TaggedSpan> best = new ArrayList<>();
      List<TaggedSpan> likely = new ArrayList<>();
      for (int first = random.nextInt(4); first < words; first += random.nextInt(1, 5)) {
        int last = Math.min(words - 1, first + random.nextInt(4));
        String kind = KINDS.get(random.nextInt(KINDS.size()));
        if (kind.equals("content") || random.nextInt(3) > 0) {
          best.add(new TaggedSpan(kind, first, last, 1));
        } else {
          likely.add(new TaggedSpan(kind, first, last, random.nextDouble(.1, .9)));
        }
        first = last;
      }
      return Fragments.of(new Tagging(best, likely));
    }

    List<Attribution> attributions() {
      return new Links(linking).attributions(fragments, section, scores);
    }

    /** The score of a pair as ARCHITECTURE.md writes it; of none where there is no head. */
    double score(Link link, Fragment dependent, Optional<Fragment> head, List<Fragment> heads) {
      double score = link.bias();
      for (int d = 0; d < DEPTH; d++) {
        double hidden =
            column(link, 0, dependent.first(), d) + column(link, 1, dependent.last(), d);
        if (head.isEmpty()) {
          hidden += link.none()[d];
        } else {
          Fragment to = head.get();
          hidden += column(link, 2, to.first(), d) + column(link, 3, to.last(), d);
          hidden += link.gap().get(Link.bucket(gap(dependent, to)))[d];
          hidden += link.between().get(Math.min(3, between(dependent, to, heads)))[d];
          hidden += link.breaks().get(Math.min(2, breaks(dependent, to)))[d];
        }
        score += link.weights()[d] * Math.max(0, hidden);
      }
      return score + head.map(Fragment::offer).orElse(0.0);
    }

    private double column(Link link, int part, int word, int d) {
      Head head = linking.head();
      return scores.of(head)[word * head.size() + link.at() + part * DEPTH + d];
    }

    private static int gap(Fragment dependent, Fragment head) {
      return head.first() > dependent.last()
          ? head.first() - dependent.last()
          : -(dependent.first() - head.last());
    }

    private static int between(Fragment dependent, Fragment head, List<Fragment> heads) {
      int left = Math.min(dependent.last(), head.last());
      int right = Math.max(dependent.first(), head.first());
      return (int)
          heads.stream().filter(each -> each.first() > left && each.last() < right).count();
    }

    private int breaks(Fragment dependent, Fragment head) {
      int left = Math.min(dependent.last(), head.last());
      int right = Math.max(dependent.first(), head.first());
      int breaks = 0;
      for (int word = left + 1; word <= right; word++) {
        breaks += Shape.breakBefore(section.shapes()[word]) >= Shape.NEW_LINE ? 1 : 0;
      }
      return breaks;
    }

    /** All that a dependent may pick. */
    List<Optional<Fragment>> open(Fragment dependent, List<Fragment> heads) {
      List<Optional<Fragment>> open = new ArrayList<>();
      open.add(Optional.empty());
      for (Fragment head : heads) {
        if (Math.abs(gap(dependent, head)) - 1 <= linking.reach()) {
          open.add(Optional.of(head));
        }
      }
      return open;
    }

    void assertBest(Link link, Choice choice, List<Fragment> heads) {
      double picked = score(link, choice.dependent(), choice.head(), heads);
      double all = 0;
      for (Optional<Fragment> other : open(choice.dependent(), heads)) {
        double score = score(link, choice.dependent(), other, heads);
        assertTrue(score <= picked + 1e-4, () -> other + " fits better than " + choice);
        all += Math.exp(score - picked);
      }
      assertEquals(1 / all, choice.probability(), 1e-4);
    }
  }

  @Test
  void eachFragmentPicksWhatFitsItBest() {
    Seeded.check(
        random -> {
          Case given = Case.random(random);
          for (Attribution attribution : given.attributions()) {
            given.assertBest(
                given.linking().cueToSource(), attribution.source(), given.fragments().sources());
            for (Choice content : attribution.contents()) {
              assertEquals(Optional.of(attribution.cue()), content.head());
              given.assertBest(given.linking().contentToCue(), content, given.fragments().cues());
            }
          }
        });
  }

  @Test
  void contentThatIsLeftOutHadRatherPickNone() {
    Seeded.check(
        random -> {
          Case given = Case.random(random);
          List<Fragment> left = new ArrayList<>(given.fragments().contents());
          given.attributions().forEach(each -> left.removeAll(each.contentFragments()));
          for (Fragment content : left) {
            Link link = given.linking().contentToCue();
            List<Fragment> cues = given.fragments().cues();
            double none = given.score(link, content, Optional.empty(), cues);
            for (Optional<Fragment> cue : given.open(content, cues)) {
              assertTrue(given.score(link, content, cue, cues) <= none + 1e-4);
            }
          }
        });
  }

  @Test
  void attributionsShareNoContentAndNoCueAndComeInOrder() {
    Seeded.check(
        random -> {
          int cueBefore = -1;
          List<Fragment> contents = new ArrayList<>();
          for (Attribution attribution : Case.random(random).attributions()) {
            assertTrue(attribution.cue().first() > cueBefore);
            cueBefore = attribution.cue().last();
            int contentBefore = -1;
            for (Fragment content : attribution.contentFragments()) {
              assertTrue(content.first() > contentBefore);
              contentBefore = content.last();
              contents.add(content);
            }
          }
          assertEquals(contents.size(), contents.stream().distinct().count());
        });
  }

  @Test
  void withoutFragmentsThereIsNoAttribution() {
    Case any = Case.random(new SplittableRandom(7));
    Fragments none = new Fragments(List.of(), List.of(), List.of());
    assertEquals(
        List.of(), new Links(any.linking()).attributions(none, any.section(), any.scores()));
  }
}
