package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Matches of the same two speakers that stand near each other: where one speaks twice, each pair
 * may be a little likely and the quarrel be sure.
 *
 * @param matches the pairs, the likelier ones alone
 * @param chance how likely any of the likeliest pairs is in dispute
 */
record Quarrel(List<Match> matches, double chance) {
  /** How likely a pair must be, as against the likeliest of its quarrel. */
  private static final double SHARE = 0.35;

  /** How far apart, in characters, the same two may speak and still go on with one quarrel. */
  private static final int APART = 2_000;

  /** How many of the likeliest pairs speak for a quarrel: many that are unlikely make none sure. */
  private static final int COUNTED = 4;

  /**
   * The quarrels in some matches.
   *
   * @param matches by the start of the later unit
   */
  static List<Quarrel> of(List<Match> matches) {
    Map<Set<String>, List<Match>> open = new HashMap<>();
    List<List<Match>> all = new ArrayList<>();
    for (Match match : matches) {
      List<Match> going = open.get(match.speakers());
      if (going == null || start(match) - start(going.getLast()) > APART) {
        going = new ArrayList<>();
        open.put(match.speakers(), going);
        all.add(going);
      }
      going.add(match);
    }
    return all.stream().map(Quarrel::one).toList();
  }

  private static int start(Match match) {
    return match.right().extent().start();
  }

  private static Quarrel one(List<Match> all) {
    double most = all.stream().mapToDouble(Match::chance).max().orElseThrow();
    double none =
        all.stream()
            .mapToDouble(each -> 1 - each.chance())
            .sorted()
            .limit(COUNTED)
            .reduce(1, (sum, each) -> sum * each);
    return new Quarrel(
        all.stream().filter(match -> match.chance() >= SHARE * most).toList(), 1 - none);
  }

  /** Quarrels in which the same unit is a side, together. */
  static List<List<Quarrel>> joined(List<Quarrel> quarrels) {
    Map<Unit, List<Quarrel>> groups = new IdentityHashMap<>();
    for (Quarrel quarrel : quarrels) {
      List<Quarrel> group = new ArrayList<>();
      for (Unit unit : quarrel.units()) {
        group = joined(group, groups.getOrDefault(unit, group), groups);
      }
      group.add(quarrel);
      for (Unit unit : quarrel.units()) {
        groups.put(unit, group);
      }
    }
    Set<List<Quarrel>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    return quarrels.stream()
        .map(quarrel -> groups.getOrDefault(quarrel.matches().getFirst().left(), List.of()))
        .filter(seen::add)
        .toList();
  }

  /** The larger of two groups with what the smaller one has. */
  private static List<Quarrel> joined(
      List<Quarrel> one, List<Quarrel> other, Map<Unit, List<Quarrel>> groups) {
    if (one == other) {
      return one;
    }
    List<Quarrel> larger = one.size() > other.size() ? one : other;
    List<Quarrel> smaller = larger == one ? other : one;
    larger.addAll(smaller);
    smaller.forEach(quarrel -> quarrel.units().forEach(unit -> groups.put(unit, larger)));
    return larger;
  }

  List<Unit> units() {
    return matches.stream().flatMap(match -> match.units().stream()).distinct().toList();
  }
}
