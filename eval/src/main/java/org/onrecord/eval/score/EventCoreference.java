package org.onrecord.eval.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.text.Span;

/**
 * How well groups of event mentions agree with those of the gold, where the mentions are given.
 *
 * @param all with groups of one mention
 * @param severals without them, on both sides
 */
public record EventCoreference(Coreference all, Coreference severals) {

  /**
   * Counts in one topic.
   *
   * @param gold the group of each mention
   * @param found the group of each mention, in the same order
   */
  public static EventCoreference of(List<?> gold, List<?> found) {
    if (gold.size() != found.size()) {
      throw new IllegalArgumentException(gold.size() + " mentions, and groups of " + found.size());
    }
    List<Set<Span>> left = groups(gold);
    List<Set<Span>> right = groups(found);
    return new EventCoreference(
        Coreference.of(new ChainComparison(left, right)),
        Coreference.of(ChainComparison.ofSeverals(left, right)));
  }

  /** A mention stands for its number. */
  private static List<Set<Span>> groups(List<?> labels) {
    Map<Object, Set<Span>> groups = new LinkedHashMap<>();
    IntStream.range(0, labels.size())
        .forEach(
            i ->
                groups
                    .computeIfAbsent(labels.get(i), none -> new HashSet<>())
                    .add(new Span(i, i + 1)));
    return List.copyOf(groups.values());
  }

  /** Counts in some topics together. */
  public static EventCoreference sum(Collection<EventCoreference> topics) {
    return new EventCoreference(
        Coreference.sum(topics.stream().map(EventCoreference::all).toList()),
        Coreference.sum(topics.stream().map(EventCoreference::severals).toList()));
  }
}
