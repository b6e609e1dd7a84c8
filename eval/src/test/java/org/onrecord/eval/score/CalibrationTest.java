package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.onrecord.eval.Fixtures.statement;
import static org.onrecord.eval.Fixtures.triple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CalibrationTest {
  private static List<Sureness> findings(int right, int wrong, double confidence) {
    List<Sureness> findings = new ArrayList<>();
    for (int i = 0; i < right + wrong; i++) {
      findings.add(new Sureness(confidence, i < right));
    }
    return findings;
  }

  @Test
  void errorOfTwoBins() {
    Map<String, Double> figures =
        Calibration.figures(List.of(findings(12, 8, 0.75), findings(1, 9, 0.25), List.of()));
    double expected = 20.0 / 30 * 0.15 + 10.0 / 30 * 0.15;
    assertEquals(expected, figures.getOrDefault("ece-width", Double.NaN), 1e-12);
    double brier = (12 * 0.0625 + 8 * 0.5625 + 0.5625 + 9 * 0.0625) / 30;
    assertEquals(brier, figures.getOrDefault("brier", Double.NaN), 1e-12);
  }

  /** Of 13 findings the ten bins take 1 1 1 2 1 1 2 1 1 2. */
  @Test
  void equalMassFollowsTheOrderOfConfidence() {
    List<Sureness> findings = new ArrayList<>();
    for (int i = 12; i >= 0; i--) {
      findings.add(new Sureness(i / 100.0, i % 2 == 0));
    }
    List<Calibration.Bin> bins = Calibration.byMass(findings);
    assertEquals(
        List.of(1, 1, 1, 2, 1, 1, 2, 1, 1, 2),
        bins.stream().map(Calibration.Bin::findings).toList());
    assertEquals(0.0, bins.getFirst().confidence());
    assertEquals(1.0, bins.getFirst().right());
    assertEquals(0.115, bins.getLast().confidence(), 1e-12);
    assertEquals(0.5, bins.getLast().right());
  }

  @Test
  void fullConfidenceIsInTheLastBin() {
    List<Calibration.Bin> bins = Calibration.byWidth(findings(3, 1, 1.0));
    assertEquals(List.of(new Calibration.Bin(4, 1.0, 0.75)), bins);
  }

  @Test
  void withoutFindingsThereIsNoFigure() {
    assertEquals(Map.of(), Calibration.figures(List.of(List.of())));
  }

  @Test
  void rightIsAMatchingContentWithTheSameSource() {
    String text = "Ana said the gate was shut. Bo wrote that all fled. Cy saw nothing.";
    Comparison comparison =
        new Comparison(
            text,
            List.of(
                triple(text, "Ana", "said", "the gate was shut"),
                triple(text, "Bo", "wrote", "that all fled")),
            List.of(
                statement("1", text, "Ana", "said", "the gate was shut", 0.9),
                statement("2", text, "Ana", "wrote", "that all fled", 0.7),
                statement("3", text, "Cy", "saw", "nothing", 0.2)));
    assertEquals(
        List.of(new Sureness(0.9, true), new Sureness(0.7, false), new Sureness(0.2, false)),
        Sureness.of(comparison));
  }
}
