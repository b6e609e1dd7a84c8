package org.onrecord.compare;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reading.Resource;

/**
 * How likely two tellings are of one happening: decision trees, whose leaves are added up and read
 * as a logit (gradient boosting). The table says what it was fitted to.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @see <a href="https://doi.org/10.1214/aos/1013203451">Friedman (2001), Greedy Function
 *     Approximation: A Gradient Boosting Machine</a>
 */
final class Trees {
  private static final String LEAF = "leaf";
  private static final int COLUMNS = 7;

  private static final byte NO_TRAIT = -1;

  private final int[] roots;

  // The nodes of all trees one behind the other, field by field: all of them are looked at for each
  // pair, so they lie as close together as can be.
  private final byte[] trait;
  private final double[] limit;
  private final boolean[] unknownLeft;
  private final int[] left;
  private final int[] right;

  private Trees(List<Node> nodes, List<Integer> roots) {
    this.roots = roots.stream().mapToInt(Integer::intValue).toArray();
    int size = nodes.size();
    trait = new byte[size];
    limit = new double[size];
    unknownLeft = new boolean[size];
    left = new int[size];
    right = new int[size];
    for (int i = 0; i < size; i++) {
      Node node = nodes.get(i);
      trait[i] = (byte) node.trait();
      limit[i] = node.limit();
      unknownLeft[i] = node.unknownLeft();
      left[i] = node.left();
      right[i] = node.right();
    }
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
    double sum = 0;
    for (int root : roots) {
      int node = root;
      while (trait[node] != NO_TRAIT) {
        double value = traits[trait[node]];
        boolean goesLeft = Double.isNaN(value) ? unknownLeft[node] : value <= limit[node];
        node = goesLeft ? left[node] : right[node];
      }
      sum += limit[node];
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
