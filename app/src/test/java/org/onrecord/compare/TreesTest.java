package org.onrecord.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.onrecord.reading.Resource;

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

  /** Walks each tree from its root, as a table of them is read. */
  private static double walked(List<String> lines, double[] traits) {
    Map<String, String[]> nodes = new HashMap<>();
    int trees = 0;
    for (String line : lines) {
      String[] cells = line.split("\t");
      nodes.put(cells[0] + " " + cells[1], cells);
      trees = Integer.parseInt(cells[0]) + 1;
    }
    double sum = 0;
    for (int tree = 0; tree < trees; tree++) {
      String[] node = Objects.requireNonNull(nodes.get(tree + " 0"));
      while (!node[2].equals("leaf")) {
        double value = traits[Trait.labelled(node[2]).orElseThrow().ordinal()];
        boolean left =
            Double.isNaN(value) ? node[4].equals("left") : value <= Double.parseDouble(node[3]);
        node = Objects.requireNonNull(nodes.get(tree + " " + (left ? node[5] : node[6])));
      }
      sum += Double.parseDouble(node[3]);
    }
    return logistic(sum);
  }

  @Test
  void leadsWhereAWalkFromTheRootsDoes() {
    List<String> lines = Resource.lines(Trees.class, "trees.tsv");
    Trees trees = Trees.load();
    Random random = new Random(7);
    for (int i = 0; i < 2000; i++) {
      double[] traits = new double[Trait.values().length];
      for (int j = 0; j < traits.length; j++) {
        traits[j] = random.nextInt(5) == 0 ? Double.NaN : (float) (random.nextInt(41) / 20. - 1);
      }
      assertEquals(walked(lines, traits), trees.probability(traits));
    }
  }

  @Test
  void aTreeHas64LeavesAtMost() {
    List<String> lines = new ArrayList<>();
    for (int split = 0; split < 63; split++) {
      lines.add(
          row(
              2 * split,
              "meaning\t" + split + "\tleft\t" + (2 * split + 1) + "\t" + (2 * split + 2)));
      lines.add(row(2 * split + 1, "leaf\t" + split));
    }
    List<String> most = new ArrayList<>(lines);
    most.add(row(126, "leaf\t63"));
    Trees trees = Trees.of(most);
    for (int i = 0; i < 64; i++) {
      assertEquals(logistic(i), trees.probability(traits(i - .5, 0)));
    }
    lines.add(row(126, "meaning\t63\tleft\t127\t128"));
    lines.add(row(127, "leaf\t63"));
    lines.add(row(128, "leaf\t64"));
    assertEquals(
        "tree 0 has more than 64 leaves",
        assertThrows(IllegalArgumentException.class, () -> Trees.of(lines)).getMessage());
  }

  private static String row(int node, String rest) {
    return "0\t" + node + "\t" + rest;
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
