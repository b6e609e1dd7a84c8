package org.onrecord.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TreesTest {
  private static final List<String> TWO =
      List.of(
          "0\t0\tmeaning\t0.5\tleft\t1\t2",
          "0\t1\tleaf\t-1",
          "0\t2\tleaf\t1",
          "1\t0\tlike_the_same\t0\tright\t1\t2",
          "1\t1\tleaf\t-2",
          "1\t2\tleaf\t0.5");

  private static double[] traits(double meaning, double likeTheSame) {
    double[] traits = new double[Trait.values().length];
    traits[Trait.MEANING.ordinal()] = meaning;
    traits[Trait.LIKE_THE_SAME.ordinal()] = likeTheSame;
    return traits;
  }

  private static double logistic(double logit) {
    return 1 / (1 + Math.exp(-logit));
  }

  @Test
  void addsUpTheLeavesThatTraitsLeadTo() {
    Trees trees = Trees.of(TWO);
    assertEquals(logistic(-1 - 2), trees.probability(traits(.5, 0)), 1e-12);
    assertEquals(logistic(1 + .5), trees.probability(traits(.6, .1)), 1e-12);
  }

  @Test
  void goesWhereItLearnedToIfATraitIsUnknown() {
    Trees trees = Trees.of(TWO);
    assertEquals(logistic(-1 + .5), trees.probability(traits(Double.NaN, Double.NaN)), 1e-12);
  }

  @Test
  void namesALineThatMakesNoSense() {
    assertEquals(
        "no such trait: 0\t0\tshoe_size\t1\tleft\t1\t2",
        assertThrows(
                IllegalArgumentException.class,
                () -> Trees.of(List.of("0\t0\tshoe_size\t1\tleft\t1\t2")))
            .getMessage());
  }
}
