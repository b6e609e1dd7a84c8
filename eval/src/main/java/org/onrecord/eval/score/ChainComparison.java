package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.eval.gold.ChainMention;
import org.onrecord.text.Span;

/**
 * Two partitions of mentions. A mention on one side only stays there: it has no twin on the other.
 *
 * @param gold the chains of the gold
 * @param found the chains that were found
 */
public record ChainComparison(List<Set<Span>> gold, List<Set<Span>> found) {
  public ChainComparison {
    gold = gold.stream().map(Set::copyOf).toList();
    found = found.stream().map(Set::copyOf).toList();
  }

  /** Chains of one mention are left out on both sides before anything else is looked at. */
  static ChainComparison ofSeverals(List<Set<Span>> gold, List<Set<Span>> found) {
    return new ChainComparison(chains(gold), chains(found));
  }

  private static List<Set<Span>> chains(Collection<Set<Span>> chains) {
    return chains.stream().filter(chain -> chain.size() > 1).toList();
  }

  /** Mentions are equal where all of their words are; of equal ones on a side the first counts. */
  static ChainComparison ofSpans(List<List<ChainMention>> gold, List<List<ChainMention>> found) {
    return ofSeverals(spans(severals(gold)), spans(severals(found)));
  }

  /** The chains of more than one mention. */
  private static List<List<ChainMention>> severals(List<List<ChainMention>> chains) {
    return chains.stream()
        .filter(chain -> chain.stream().map(ChainMention::span).distinct().count() > 1)
        .toList();
  }

  private static List<Set<Span>> spans(List<List<ChainMention>> chains) {
    Set<Span> seen = new HashSet<>();
    List<Set<Span>> partition = new ArrayList<>();
    for (List<ChainMention> chain : chains) {
      Set<Span> mentions = new HashSet<>();
      chain.stream().map(ChainMention::span).filter(seen::add).forEach(mentions::add);
      partition.add(mentions);
    }
    return partition;
  }

  /**
   * Mentions are equal where the head of one lies within that of the other (see {@link HeadTwins});
   * of several on a side with one head (a noun, and what is coordinated with it) the shortest
   * counts.
   */
  static ChainComparison ofHeads(List<List<ChainMention>> gold, List<List<ChainMention>> found) {
    return ofSeverals(heads(severals(gold)), heads(severals(found))).withTwins();
  }

  /** With the gold's spans in place of those that were found and have a twin there. */
  private ChainComparison withTwins() {
    Map<Span, Span> twins = HeadTwins.of(all(gold), all(found));
    return ofSeverals(
        gold,
        found.stream()
            .map(
                chain ->
                    chain.stream()
                        .map(each -> twins.getOrDefault(each, each))
                        .collect(Collectors.toSet()))
            .toList());
  }

  private static List<Span> all(List<Set<Span>> chains) {
    return chains.stream().flatMap(Set::stream).toList();
  }

  private static List<Set<Span>> heads(List<List<ChainMention>> chains) {
    Map<Span, ChainMention> shortest = new HashMap<>();
    chains.stream()
        .flatMap(List::stream)
        .forEach(each -> shortest.merge(each.head(), each, ChainComparison::shorter));
    return spans(
        chains.stream()
            .map(
                chain ->
                    chain.stream()
                        .filter(each -> each.equals(shortest.get(each.head())))
                        .map(each -> new ChainMention(each.head(), each.head()))
                        .toList())
            .toList());
  }

  private static ChainMention shorter(ChainMention one, ChainMention other) {
    return other.span().length() < one.span().length() ? other : one;
  }

  /** The same, seen from the other side. */
  ChainComparison swapped() {
    return new ChainComparison(found, gold);
  }

  /** How many mentions of a gold chain stand in each chain that was found, by its number. */
  SequencedMap<Integer, Integer> shared(Set<Span> goldChain) {
    SequencedMap<Integer, Integer> shared = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      int both = (int) goldChain.stream().filter(found.get(i)::contains).count();
      if (both > 0) {
        shared.put(i, both);
      }
    }
    return shared;
  }

  /** How many mentions some chains have together. */
  static int mentions(List<Set<Span>> chains) {
    return chains.stream().mapToInt(Set::size).sum();
  }
}
