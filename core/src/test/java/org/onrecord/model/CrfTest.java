package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.onrecord.Seeded;

/** Against the enumeration of all sequences. */
class CrfTest {
  private static final double TOLERANCE = 1e-9;

  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Case(
      int tags, int words, float[][] transitions, float[] first, float[] last, float[] emissions) {

    /** Whatever else is forbidden, tag 0 may stand anywhere. */
    static Case random(RandomGenerator random) {
      int tags = random.nextInt(1, 5);
      int words = random.nextInt(1, 6);
      float[][] transitions = new float[tags][];
      for (int tag = 0; tag < tags; tag++) {
        transitions[tag] = scores(random, tags, tag == 0 ? 0 : 0.3);
        transitions[tag][0] = 0.5f;
      }
      return new Case(
          tags,
          words,
          transitions,
          scores(random, tags, 0.3),
          scores(random, tags, 0.3),
          scores(random, words * tags, 0));
    }

    private static float[] scores(RandomGenerator random, int size, double forbidden) {
      float[] scores = new float[size];
      for (int i = 0; i < size; i++) {
        boolean forbid = i > 0 && random.nextDouble() < forbidden;
        scores[i] = forbid ? Float.NEGATIVE_INFINITY : random.nextFloat(-6, 6);
      }
      return scores;
    }

    Crf crf() {
      return new Crf(transitions, first, last);
    }

    double score(int[] path) {
      double score = (double) first[path[0]] + last[path[words - 1]];
      for (int word = 0; word < words; word++) {
        score += emissions[word * tags + path[word]];
        score += word == 0 ? 0 : transitions[path[word - 1]][path[word]];
      }
      return score;
    }

    List<int[]> paths() {
      List<int[]> paths = new ArrayList<>();
      int count = (int) Math.pow(tags, words);
      for (int number = 0; number < count; number++) {
        int[] path = new int[words];
        int rest = number;
        for (int word = 0; word < words; word++) {
          path[word] = rest % tags;
          rest /= tags;
        }
        paths.add(path);
      }
      return paths;
    }
  }

  @Test
  void findsTheBestSequence() {
    Seeded.check(
        random -> {
          Case given = Case.random(random);
          int[] best = given.paths().stream().max(Comparator.comparingDouble(given::score)).get();
          int[] found = given.crf().best(given.emissions());
          assertEquals(given.score(best), given.score(found), TOLERANCE);
        });
  }

  @Test
  void marginalsAreThoseOfAllSequences() {
    Seeded.check(
        10,
        random -> {
          Case given = Case.random(random);
          Marginals marginals = given.crf().marginals(given.emissions());
          for (int word = 0; word < given.words(); word++) {
            for (int tag = 0; tag < given.tags(); tag++) {
              int[] wanted = new int[given.words()];
              wanted[word] = tag;
              assertEquals(share(given, wanted, word, word), marginals.of(word, tag), TOLERANCE);
            }
          }
        });
  }

  @Test
  void aRunOfTagsIsAsLikelyAsAllSequencesThatHoldIt() {
    Seeded.check(
        10,
        random -> {
          Case given = Case.random(random);
          int[] path = given.crf().best(given.emissions());
          int from = random.nextInt(given.words());
          int to = random.nextInt(from, given.words());
          Marginals marginals = given.crf().marginals(given.emissions());
          assertEquals(share(given, path, from, to), marginals.of(path, from, to), TOLERANCE);
        });
  }

  /** Of the weight of all sequences, the share of those that have these tags there. */
  private static double share(Case given, int[] path, int from, int to) {
    double all = 0;
    double having = 0;
    for (int[] each : given.paths()) {
      double weight = Math.exp(given.score(each));
      all += weight;
      having += Arrays.equals(each, from, to + 1, path, from, to + 1) ? weight : 0;
    }
    return having / all;
  }

  @Test
  void noTextIsTooLong() {
    int words = 200_000;
    float[] emissions = new float[2 * words];
    Arrays.fill(emissions, -40);
    float[][] transitions = {{0, 1}, {1, 0}};
    Crf crf = new Crf(transitions, new float[] {1, 0}, new float[2]);
    int[] best = crf.best(emissions);
    assertArrayEquals(new int[] {0, 1, 0, 1}, Arrays.copyOf(best, 4));
    Marginals marginals = crf.marginals(emissions);
    assertEquals(1 / (1 + Math.exp(-1)), marginals.of(0, 0), TOLERANCE);
    assertEquals(0.5, marginals.of(words / 2, 0), 1e-6);
  }

  @Test
  void contradictionsBeyondADoubleGiveNoImpossibleProbabilities() {
    Seeded.check(
        100,
        random -> {
          int words = 60;
          float[] emissions = new float[3 * words];
          for (int i = 0; i < emissions.length; i++) {
            emissions[i] = random.nextFloat(-400, 400);
          }
          float no = Float.NEGATIVE_INFINITY;
          float[][] transitions = {{0, 0, no}, {no, 0, 0}, {0, no, 0}};
          Crf crf = new Crf(transitions, new float[3], new float[3]);
          int[] best = crf.best(emissions);
          Marginals marginals = crf.marginals(emissions);
          for (int word = 0; word < words; word++) {
            double probability = marginals.of(best, word, Math.min(words - 1, word + 9));
            assertTrue(probability >= 0 && probability <= 1 + TOLERANCE, () -> "" + probability);
          }
        });
  }

  @Test
  void aTextWithoutWordsHasNoTags() {
    Crf crf = new Crf(new float[2][2], new float[2], new float[2]);
    assertEquals(0, crf.best(new float[0]).length);
  }
}
