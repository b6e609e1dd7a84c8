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

  private final List<List<Node>> trees;

  private Trees(List<List<Node>> trees) {
    this.trees = trees;
  }

  private sealed interface Node {}

  private record Leaf(double value) implements Node {}

  /** Goes left where a trait is at most a limit; where it can't be told, as learned. */
  private record Split(Trait trait, double limit, boolean unknownLeft, int left, int right)
      implements Node {
    int next(double[] traits) {
      double value = traits[trait.ordinal()];
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
    List<List<Node>> trees = new ArrayList<>();
    for (String line : lines) {
      String[] cells = line.split("\t");
      if (Integer.parseInt(cells[0]) == trees.size()) {
        trees.add(new ArrayList<>());
      }
      trees.getLast().add(node(cells, line));
    }
    return new Trees(trees);
  }

  private static Node node(String[] cells, String line) {
    if (cells[2].equals(LEAF)) {
      return new Leaf(Double.parseDouble(cells[3]));
    }
    if (cells.length != COLUMNS) {
      throw new IllegalArgumentException("neither a leaf nor a split: " + line);
    }
    return new Split(
        Trait.labelled(cells[2])
            .orElseThrow(() -> new IllegalArgumentException("no such trait: " + line)),
        Double.parseDouble(cells[3]),
        cells[4].equals("left"),
        Integer.parseInt(cells[5]),
        Integer.parseInt(cells[6]));
  }

  /**
   * The probability.
   *
   * @param traits in the order of {@link Trait}
   */
  double probability(double[] traits) {
    double sum = trees.stream().mapToDouble(tree -> value(tree, traits)).sum();
    return 1 / (1 + Math.exp(-sum));
  }

  private static double value(List<Node> tree, double[] traits) {
    Node node = tree.getFirst();
    while (node instanceof Split split) {
      node = tree.get(split.next(traits));
    }
    return ((Leaf) node).value();
  }
}
