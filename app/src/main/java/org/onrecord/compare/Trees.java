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

  /** The trees one behind the other; a node is led to by its place in all. */
  private final Node[] nodes;

  private final int[] roots;

  private Trees(List<Node> nodes, List<Integer> roots) {
    this.nodes = nodes.toArray(Node[]::new);
    this.roots = roots.stream().mapToInt(Integer::intValue).toArray();
  }

  /**
   * A leaf, which has no trait, and its value; or a split, which goes left where a trait is at most
   * a limit, and where it can't be told as learned.
   *
   * @param trait the place of the trait, below 0 for a leaf
   * @param limit or the value
   */
  private record Node(int trait, double limit, boolean unknownLeft, int left, int right) {
    static Node leaf(double value) {
      return new Node(-1, value, false, 0, 0);
    }

    boolean isLeaf() {
      return trait < 0;
    }

    int next(double[] traits) {
      double value = traits[trait];
      return (Double.isNaN(value) ? unknownLeft : value <= limit) ? left : right;
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
      Node node = nodes[root];
      while (!node.isLeaf()) {
        node = nodes[node.next(traits)];
      }
      sum += node.limit();
    }
    return 1 / (1 + Math.exp(-sum));
  }
}
