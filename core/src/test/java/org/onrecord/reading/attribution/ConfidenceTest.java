package org.onrecord.reading.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Logistic;
import org.onrecord.model.ModelException;

class ConfidenceTest {
  private static final List<String> FEATURES =
      List.of(
          "cue",
          "content",
          "worst_content",
          "source",
          "content_link",
          "source_link",
          "joint",
          "fragments",
          "sourceless");

  private static Fragment fragment(Role role, int at, double probability) {
    return new Fragment(role, at, at, probability, 0);
  }

  private static Choice content(int at, double probability, double link) {
    return new Choice(
        fragment(Role.CONTENT, at, probability), Optional.of(fragment(Role.CUE, 5, .5)), link);
  }

  /** Of two pieces of content, whose cue has a source or none. */
  private static Attribution attribution(Optional<Fragment> source) {
    return new Attribution(
        List.of(content(3, .8, .9), content(7, .4, .6)),
        new Choice(fragment(Role.CUE, 5, .5), source, .7),
        Optional.empty());
  }

  /** A model of one feature alone, that gives its value back as a logit. */
  private static double logit(String feature, Attribution attribution) {
    float[] weights = new float[FEATURES.size()];
    weights[FEATURES.indexOf(feature)] = 1;
    double found = new Confidence(new Logistic(FEATURES, weights, 0)).of(attribution);
    return Math.log(found / (1 - found));
  }

  @Test
  void looksAtEachPart() {
    Attribution known = attribution(Optional.of(fragment(Role.SOURCE, 6, .25)));
    assertEquals(.5, logit("cue", known), 1e-9);
    assertEquals(.8 * .4, logit("content", known), 1e-9);
    assertEquals(.4, logit("worst_content", known), 1e-9);
    assertEquals(.25, logit("source", known), 1e-9);
    assertEquals(.6, logit("content_link", known), 1e-9);
    assertEquals(.7, logit("source_link", known), 1e-9);
    assertEquals(.5 * .8 * .4 * .25 * .6 * .7, logit("joint", known), 1e-9);
    assertEquals(2, logit("fragments", known), 1e-9);
    assertEquals(0, logit("sourceless", known), 1e-9);
    assertEquals(1, logit("sourceless", attribution(Optional.empty())), 1e-9);
    assertEquals(1, logit("source", attribution(Optional.empty())), 1e-9);
  }

  @Test
  void refusesAModelThatLooksAtSomethingElse() {
    ModelException fault =
        assertThrows(
            ModelException.class,
            () -> new Confidence(new Logistic(List.of("weather"), new float[] {1}, 0)));
    assertTrue(String.valueOf(fault.getMessage()).contains("weather"), fault::toString);
  }
}
