package org.onrecord.compare;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Documents that are compared together: two tell of one thing where they are more alike than others
 * of the same company are, and where they are like the same others. Of fewer than {@link #LEAST}
 * documents neither can be told: both are {@link Double#NaN}.
 *
 * <p>It takes the square of their number: keep it small. Immutable; safe to share between threads.
 */
public final class Company {
  static final int LEAST = 5;

  /** Of nobody. */
  public static final Company NONE = new Company(List.of());

  private final Map<String, Integer> numbers = new HashMap<>();
  private final double[][] near;
  private final double[][] openings;
  private final double[][] others;
  private final double mean;
  private final double deviation;

  private Company(List<Report> reports) {
    reports.forEach(each -> numbers.put(each.id(), numbers.size()));
    int size = reports.size();
    near = new double[size][size];
    openings = new double[size][size];
    double sum = 0;
    double squares = 0;
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        double cosine = reports.get(i).words().near(reports.get(j).words());
        near[i][j] = near[j][i] = cosine;
        openings[i][j] = openings[j][i] = reports.get(i).opening().near(reports.get(j).opening());
        sum += cosine;
        squares += cosine * cosine;
      }
    }
    double pairs = Math.max(1, size * (size - 1) / 2.0);
    mean = sum / pairs;
    deviation = Math.sqrt(Math.max(1e-6, squares / pairs - mean * mean));
    others = others(near);
  }

  public static Company of(Collection<Report> reports) {
    Map<String, Report> distinct = new LinkedHashMap<>();
    reports.forEach(each -> distinct.putIfAbsent(each.id(), each));
    return new Company(List.copyOf(distinct.values()));
  }

  /** Each document's likeness to the others, less its mean, as a vector of length 1. */
  private static double[][] others(double[][] near) {
    int size = near.length;
    double[][] others = new double[size][size];
    for (int i = 0; i < size; i++) {
      double mean = Arrays.stream(near[i]).sum() / size;
      double length = 0;
      for (int j = 0; j < size; j++) {
        others[i][j] = near[i][j] - mean;
        length += others[i][j] * others[i][j];
      }
      for (int j = 0; j < size && length > 0; j++) {
        others[i][j] /= Math.sqrt(length);
      }
    }
    return others;
  }

  /** The cosine of the words of two documents. */
  double alike(Report one, Report other) {
    if (one.id().equals(other.id())) {
      return 1;
    }
    Integer i = numbers.get(one.id());
    Integer j = numbers.get(other.id());
    return i == null || j == null ? one.words().near(other.words()) : near[i][j];
  }

  /** The cosine of the words of their openings. */
  double openingsAlike(Report one, Report other) {
    if (one.id().equals(other.id())) {
      return 1;
    }
    Integer i = numbers.get(one.id());
    Integer j = numbers.get(other.id());
    return i == null || j == null ? one.opening().near(other.opening()) : openings[i][j];
  }

  /** By how many standard deviations two are more alike than the mean. */
  double relative(Report one, Report other) {
    return knows(one, other) ? (alike(one, other) - mean) / deviation : Double.NaN;
  }

  /** The correlation of their likeness to all. */
  double likeTheSame(Report one, Report other) {
    Integer i = numbers.get(one.id());
    Integer j = numbers.get(other.id());
    if (i == null || j == null || near.length < LEAST) {
      return Double.NaN;
    }
    double[] left = others[i];
    double[] right = others[j];
    double product = 0;
    for (int n = 0; n < left.length; n++) {
      product += left[n] * right[n];
    }
    return product;
  }

  private boolean knows(Report one, Report other) {
    return near.length >= LEAST && numbers.containsKey(one.id()) && numbers.containsKey(other.id());
  }
}
