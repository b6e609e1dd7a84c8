package org.onrecord.source.page.html;

import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/**
 * Which element's text agrees best with the text that a page states apart ({@code articleBody} in
 * its linked data): shared runs of words against all, as F1. Not for sharing between threads.
 */
final class Agreement implements NodeVisitor {
  private static final int RUN = 4;
  private static final double LEAST = 0.6;
  private static final int SHORTEST = 200;
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Set<Integer> stated = new HashSet<>();
  private final Map<Element, int[]> counts = new IdentityHashMap<>();
  private int all;

  private Agreement(String body, List<Block> blocks) {
    runs(body, stated::add);
    for (Block block : blocks) {
      int[] count = counts.computeIfAbsent(block.element(), at -> new int[2]);
      runs(
          block.words(),
          run -> {
            count[0]++;
            count[1] += stated.contains(run) ? 1 : 0;
          });
    }
    all = stated.size();
  }

  /** The element that agrees best, if any agrees well. */
  static Optional<Element> best(Element page, String body, List<Block> blocks) {
    if (body.length() < SHORTEST) {
      return Optional.empty();
    }
    Agreement agreement = new Agreement(body, blocks);
    page.traverse(agreement);
    return agreement.counts.entrySet().stream()
        .filter(entry -> agreement.score(entry.getValue()) >= LEAST)
        .max(Comparator.comparingDouble(entry -> agreement.score(entry.getValue())))
        .map(Map.Entry::getKey);
  }

  @Override
  public void head(Node node, int depth) {}

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element && element.parent() != null) {
      int[] own = counts.get(element);
      if (own != null) {
        int[] outer = counts.computeIfAbsent(element.parent(), at -> new int[2]);
        outer[0] += own[0];
        outer[1] += own[1];
      }
    }
  }

  /** F1: the harmonic mean of precision and recall. */
  private double score(int[] count) {
    return 2.0 * count[1] / (count[0] + all);
  }

  private static void runs(String text, IntConsumer each) {
    String[] words = NO_LETTERS.split(text.toLowerCase(Locale.ROOT));
    for (int i = 0; i + RUN <= words.length; i++) {
      int hash = 0;
      for (int j = i; j < i + RUN; j++) {
        hash = 31 * hash + words[j].hashCode();
      }
      each.accept(hash);
    }
  }
}
