package org.onrecord.eval.score;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.onrecord.eval.edit.Copy;

/** Whether pairs of texts are put into one group just where one is a reprint of the other. */
public final class DuplicateScorer {
  private static final String PAIRS = "pairs";
  private static final String EDIT = "edit/";
  private static final String NEGATIVE = "negative/";

  private DuplicateScorer() {}

  /**
   * A text and the group that it was put into.
   *
   * @param copy the text
   * @param group any number for each group
   */
  public record Placed(Copy copy, long group) {}

  /**
   * A tally for each article, of the pairs of its copies and of those with texts that are none. A
   * pair of two articles is counted with the one whose name comes first.
   */
  public static List<Tally> tallies(List<Placed> placed) {
    SortedMap<String, Tally> tallies = new TreeMap<>();
    for (int i = 0; i < placed.size(); i++) {
      for (int j = i + 1; j < placed.size(); j++) {
        Placed one = placed.get(i);
        Placed other = placed.get(j);
        pair(one, other, tallies.computeIfAbsent(first(one, other), name -> new Tally()));
      }
    }
    return List.copyOf(tallies.values());
  }

  private static String first(Placed one, Placed other) {
    String left = one.copy().original();
    String right = other.copy().original();
    return left.compareTo(right) <= 0 ? left : right;
  }

  private static void pair(Placed one, Placed other, Tally tally) {
    boolean gold = one.copy().original().equals(other.copy().original());
    boolean found = one.group() == other.group();
    if (gold || found) {
      tally.add(PAIRS, gold && found ? 1 : 0, gold ? 0 : 1, found ? 0 : 1);
    }
    if (!gold) {
      negatives(one, other).forEach(kind -> tally.addCase(NEGATIVE + kind, !found));
    } else if (one.copy().isOriginal() != other.copy().isOriginal()) {
      Copy edited = one.copy().isOriginal() ? other.copy() : one.copy();
      tally.addCase(EDIT + edited.kind(), found);
    }
  }

  /** The kinds of two articles as they were written that are not the usual ones. */
  private static SortedSet<String> negatives(Placed one, Placed other) {
    SortedSet<String> kinds = new TreeSet<>();
    if (one.copy().isOriginal() && other.copy().isOriginal()) {
      kinds.add(one.copy().kind());
      kinds.add(other.copy().kind());
      if (one.copy().story().equals(other.copy().story())) {
        kinds.add("same story");
      }
    }
    return kinds;
  }

  /** Precision, recall and F1 of all pairs. */
  public static SequencedMap<String, Double> figures(List<Tally> tallies) {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    Counts pairs = Tally.sum(tallies).of(PAIRS).orElse(Counts.NONE);
    figures.put("precision", pairs.precision());
    figures.put("recall", pairs.recall());
    figures.put("f1", pairs.f1());
    return figures;
  }

  /** How many copies of each edit are in the group of what they were made of. */
  public static Map<String, Counts> byEdit(List<Tally> tallies) {
    return Tally.sum(tallies).under(EDIT);
  }

  /** How many pairs of two articles, by the kind of either, were kept apart. */
  public static Map<String, Counts> byNegative(List<Tally> tallies) {
    return Tally.sum(tallies).under(NEGATIVE);
  }
}
