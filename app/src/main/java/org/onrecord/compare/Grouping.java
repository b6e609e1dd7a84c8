package org.onrecord.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes tellings together, all at once: again and again the two groups whose members are likeliest
 * to be one, on average, as long as that is likely enough. It takes the square of their number and
 * more: for some hundreds, as of the reports on one topic. For archives there is {@link
 * Happenings}.
 *
 * @param likeness of two tellings
 * @param least the mean likeness that joins two groups
 */
public record Grouping(Likeness likeness, double least) {

  /** As fitted together with {@link Trees}. */
  public static final double LEAST = .4;

  /** The number of each telling's group, in their order. */
  public int[] of(List<Told> tellings) {
    Company company = Company.of(tellings.stream().map(Told::report).toList());
    double[][] near = new double[tellings.size()][tellings.size()];
    for (int i = 0; i < near.length; i++) {
      for (int j = 0; j < i; j++) {
        near[i][j] = near[j][i] = likeness.of(tellings.get(i), tellings.get(j), company);
      }
    }
    return new Merging(near).groups(least);
  }

  /** For one matrix, which it uses up. */
  private static final class Merging {
    private final double[][] near;
    private final List<List<Integer>> groups = new ArrayList<>();

    /** Of each group the one that is nearest to it; -1 of a group that is no more, or is alone. */
    private final int[] nearest;

    Merging(double[][] near) {
      this.near = near;
      nearest = new int[near.length];
      IntStream.range(0, near.length).forEach(i -> groups.add(new ArrayList<>(List.of(i))));
      IntStream.range(0, near.length).forEach(this::look);
    }

    private void look(int group) {
      nearest[group] = -1;
      for (int other = 0; other < near.length && !groups.get(group).isEmpty(); other++) {
        if (other != group
            && !groups.get(other).isEmpty()
            && (nearest[group] < 0 || near[group][other] > near[group][nearest[group]])) {
          nearest[group] = other;
        }
      }
    }

    int[] groups(double least) {
      int best = best();
      while (best >= 0 && near[best][nearest[best]] >= least) {
        join(best, nearest[best]);
        best = best();
      }
      int[] numbers = new int[near.length];
      for (int group = 0; group < numbers.length; group++) {
        int number = group;
        groups.get(group).forEach(member -> numbers[member] = number);
      }
      return numbers;
    }

    private int best() {
      int best = -1;
      for (int group = 0; group < near.length; group++) {
        if (nearest[group] >= 0
            && (best < 0 || near[group][nearest[group]] > near[best][nearest[best]])) {
          best = group;
        }
      }
      return best;
    }

    private void join(int one, int other) {
      double left = groups.get(one).size();
      double right = groups.get(other).size();
      for (int i = 0; i < near.length; i++) {
        near[one][i] =
            near[i][one] = (left * near[one][i] + right * near[other][i]) / (left + right);
      }
      groups.get(one).addAll(groups.get(other));
      groups.get(other).clear();
      int[] before = Arrays.copyOf(nearest, nearest.length);
      for (int group = 0; group < near.length; group++) {
        if (group == one || group == other || before[group] == one || before[group] == other) {
          look(group);
        } else if (before[group] >= 0 && near[group][one] > near[group][before[group]]) {
          nearest[group] = one;
        }
      }
    }
  }
}
