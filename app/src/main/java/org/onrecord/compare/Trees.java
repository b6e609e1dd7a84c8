package org.onrecord.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.reading.Resource;

/**
 * How likely two tellings are of one happening: decision trees, whose leaves are added up and read
 * as a logit (gradient boosting). The table says what it was fitted to.
 *
 * <p>Trees are not walked from their roots, for a processor can't guess the way. Of each trait the
 * limits that are passed are gone through instead, from the lowest on, and each takes the leaves on
 * its left out of its tree (QuickScorer); the first leaf that remains is the one to which the way
 * leads.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @see <a href="https://doi.org/10.1214/aos/1013203451">Friedman (2001), Greedy Function
 *     Approximation: A Gradient Boosting Machine</a>
 * @see <a href="https://doi.org/10.1145/2766462.2767733">Lucchese et al. (2015), QuickScorer: A
 *     Fast Algorithm to Rank Documents with Additive Ensembles of Regression Trees</a>
 */
final class Trees {
  private static final String LEAF = "leaf";
  private static final int COLUMNS = 7;

  private static final int NO_TRAIT = -1;

  /** Leaves of a tree, at most: a bit for each. */
  private static final int LEAVES = Long.SIZE;

  /** The values of the leaves of all trees, from left to right, one tree behind the other. */
  private final double[] values;

  /** Where those of each tree begin. */
  private final int[] first;

  /** The leaves of each tree, a bit for each. */
  private final long[] all;

  /** For each trait. */
  private final Limits[] limits;

  private Trees(List<Node> nodes, List<Integer> roots) {
    first = new int[roots.size()];
    all = new long[roots.size()];
    List<Double> leaves = new ArrayList<>();
    List<Split> splits = new ArrayList<>();
    for (int tree = 0; tree < roots.size(); tree++) {
      first[tree] = leaves.size();
      all[tree] = leaves(0, plant(tree, nodes, roots.get(tree), leaves, splits));
    }
    values = leaves.stream().mapToDouble(Double::doubleValue).toArray();
    limits =
        Stream.of(Trait.values())
            .map(trait -> Limits.of(splits.stream().filter(it -> it.trait == trait.ordinal())))
            .toArray(Limits[]::new);
  }

  /**
   * A leaf, which has no trait, and its value; or a split, which goes left where a trait is at most
   * a limit, and where it can't be told as learned.
   *
   * @param trait the place of the trait; {@link #NO_TRAIT} for a leaf
   * @param limit or the value
   */
  private record Node(int trait, double limit, boolean unknownLeft, int left, int right) {
    static Node leaf(double value) {
      return new Node(NO_TRAIT, value, false, 0, 0);
    }
  }

  /**
   * A split of a tree.
   *
   * @param others the leaves that remain if it goes right
   */
  private record Split(int trait, double limit, boolean unknownLeft, int tree, long others) {}

  /**
   * The splits by one trait, the lowest limit first, field by field: they are read one after the
   * other.
   */
  @SuppressWarnings("ArrayRecordComponent") // They are only read.
  private record Limits(double[] limit, boolean[] unknownLeft, int[] tree, long[] others) {
    static Limits of(Stream<Split> splits) {
      List<Split> sorted = splits.sorted(Comparator.comparingDouble(Split::limit)).toList();
      boolean[] unknownLeft = new boolean[sorted.size()];
      for (int i = 0; i < unknownLeft.length; i++) {
        unknownLeft[i] = sorted.get(i).unknownLeft;
      }
      return new Limits(
          sorted.stream().mapToDouble(Split::limit).toArray(),
          unknownLeft,
          sorted.stream().mapToInt(Split::tree).toArray(),
          sorted.stream().mapToLong(Split::others).toArray());
    }

    /** Takes out the leaves to which nothing leads if the trait has a value. */
    void pass(double value, long[] left) {
      if (Double.isNaN(value)) {
        for (int i = 0; i < limit.length; i++) {
          if (!unknownLeft[i]) {
            left[tree[i]] &= others[i];
          }
        }
        return;
      }
      for (int i = 0; i < limit.length && value > limit[i]; i++) {
        left[tree[i]] &= others[i];
      }
    }
  }

  /**
   * Takes in a tree from a node on.
   *
   * @param leaves the values of those that stand before it
   * @return the number behind its last leaf, in its tree
   */
  private int plant(int tree, List<Node> nodes, int at, List<Double> leaves, List<Split> splits) {
    Node node = nodes.get(at);
    int leaf = leaves.size() - first[tree];
    if (node.trait == NO_TRAIT) {
      if (leaf == LEAVES) {
        throw new IllegalArgumentException("tree " + tree + " has more than 64 leaves");
      }
      leaves.add(node.limit);
      return leaf + 1;
    }
    int middle = plant(tree, nodes, node.left, leaves, splits);
    splits.add(new Split(node.trait, node.limit, node.unknownLeft, tree, ~leaves(leaf, middle)));
    return plant(tree, nodes, node.right, leaves, splits);
  }

  /** The bits of leaves from one up to another. */
  private static long leaves(int from, int to) {
    return (to == LEAVES ? -1 : (1L << to) - 1) & -1L << from;
  }

  static Trees load() {
    return of(Resource.lines(Trees.class, "trees.tsv"));
  }

  /**
   * Trees from lines of a table: the numbers of the tree and of the node, {@code leaf} and its
   * value, or a trait, its limit, where to go if it can't be told, and the nodes to go to.
   *
   * @throws IllegalArgumentException if a line makes no sense
   */
  static Trees of(List<String> lines) {
    List<Node> nodes = new ArrayList<>();
    List<Integer> roots = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (Integer.parseInt(cells[0]) == roots.size()) {
        roots.add(nodes.size());
      }
      nodes.add(node(cells, roots.getLast(), line));
    }
    return new Trees(nodes, roots);
  }

  private static Node node(String[] cells, int root, String line) {
    if (cells[2].equals(LEAF)) {
      return Node.leaf(Double.parseDouble(cells[3]));
    }
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("neither a leaf nor a split: " + line);
    }
    return new Node(
        Trait.labelled(cells[2])
            .orElseThrow(() -> new IllegalArgumentException("no such trait: " + line))
            .ordinal(),
        Double.parseDouble(cells[3]),
        cells[4].equals("left"),
        root + Integer.parseInt(cells[5]),
        root + Integer.parseInt(cells[6]));
  }

  /**
   * The probability.
   *
   * @param traits in the order of {@link Trait}
   */
  double probability(double[] traits) {
    long[] left = all.clone();
    for (int i = 0; i < limits.length; i++) {
      limits[i].pass(traits[i], left);
    }
    double sum = 0;
    for (int tree = 0; tree < left.length; tree++) {
      sum += values[first[tree] + Long.numberOfTrailingZeros(left[tree])];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
