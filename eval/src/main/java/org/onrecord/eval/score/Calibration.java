package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * Whether confidence means what it says. The expected calibration error is the mean distance
 * between the confidence and the share of right findings in {@value #BINS} bins, each weighted by
 * its findings: {@code ece-mass} with bins of as many findings each, {@code ece-width} with bins of
 * equal width. {@code brier} is the mean squared error of the confidence.
 *
 * <p>No state; safe to share between threads.
 *
 * @see <a href="https://arxiv.org/abs/1706.04599">Guo et al. (2017), On Calibration of Modern
 *     Neural Networks</a>
 */
public final class Calibration {
  private static final int BINS = 10;

  private Calibration() {}

  /**
   * Findings of similar confidence.
   *
   * @param findings how many there are
   * @param confidence their mean confidence
   * @param right the share that is right
   */
  public record Bin(int findings, double confidence, double right) {
    private static Bin of(List<Sureness> findings) {
      double confidence = findings.stream().mapToDouble(Sureness::confidence).average().orElse(0);
      long right = findings.stream().filter(Sureness::right).count();
      return new Bin(findings.size(), confidence, (double) right / findings.size());
    }
  }

  /** The figures of the findings of some documents. */
  public static SequencedMap<String, Double> figures(List<List<Sureness>> documents) {
    List<Sureness> findings = documents.stream().flatMap(List::stream).toList();
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    if (!findings.isEmpty()) {
      figures.put("ece-mass", error(byMass(findings)));
      figures.put("ece-width", error(byWidth(findings)));
      figures.put("brier", findings.stream().mapToDouble(Calibration::squared).average().orElse(0));
    }
    return figures;
  }

  /** Bins of as many findings each, by confidence; empty ones are left out. */
  public static List<Bin> byMass(List<Sureness> findings) {
    List<Sureness> sorted =
        findings.stream().sorted(Comparator.comparingDouble(Sureness::confidence)).toList();
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      add(sorted.subList(edge(bin, sorted.size()), edge(bin + 1, sorted.size())), bins);
    }
    return bins;
  }

  private static int edge(int bin, int size) {
    return (int) ((long) bin * size / BINS);
  }

  /** Bins of equal width, [0, 0.1) to [0.9, 1]; empty ones are left out. */
  public static List<Bin> byWidth(List<Sureness> findings) {
    List<Bin> bins = new ArrayList<>();
    for (int bin = 0; bin < BINS; bin++) {
      int number = bin;
      add(findings.stream().filter(each -> number(each) == number).toList(), bins);
    }
    return bins;
  }

  private static int number(Sureness finding) {
    return Math.min((int) (finding.confidence() * BINS), BINS - 1);
  }

  private static void add(List<Sureness> findings, List<Bin> bins) {
    if (!findings.isEmpty()) {
      bins.add(Bin.of(findings));
    }
  }

  private static double error(List<Bin> bins) {
    double all = bins.stream().mapToInt(Bin::findings).sum();
    return bins.stream()
        .mapToDouble(bin -> bin.findings() / all * Math.abs(bin.confidence() - bin.right()))
        .sum();
  }

  private static double squared(Sureness finding) {
    double error = finding.confidence() - (finding.right() ? 1 : 0);
    return error * error;
  }
}
