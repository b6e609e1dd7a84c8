package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.onrecord.reading.dispute.Rivals.Place;
import org.onrecord.reading.dispute.Rivals.Rivalry;
import org.onrecord.record.Dispute.Relation;

/**
 * Disputes between documents: rivalries that have a claim in common are one, with the claims of
 * either side together.
 *
 * <p>No state; safe to share between threads.
 */
public final class Rifts {
  private Rifts() {}

  /**
   * A claim of a document.
   *
   * @param document id of the document
   * @param place where in it
   */
  public record Held(String document, Place place) {
    private Comparator<Held> order() {
      return Comparator.comparing(Held::document)
          .thenComparing(held -> held.place().words().getFirst());
    }
  }

  /**
   * Two claims of two documents.
   *
   * @param rivalry in which way they are in dispute, and how likely
   * @param earlier the one
   * @param later the other
   */
  public record Clash(Rivalry rivalry, Held earlier, Held later) {}

  /**
   * A dispute.
   *
   * @param relation in which way the sides don't agree
   * @param sides two: what is claimed on each
   * @param chance of the likeliest pair
   */
  public record Rift(Relation relation, List<List<Held>> sides, double chance) {
    public Rift {
      sides = sides.stream().map(List::copyOf).toList();
    }
  }

  /** The pairs of two documents. */
  public static List<Clash> clashes(
      Rivals rivals, String earlier, Claims one, String later, Claims other) {
    return rivals.of(one, other).stream()
        .map(
            found ->
                new Clash(
                    found, new Held(earlier, found.earlier()), new Held(later, found.later())))
        .toList();
  }

  /** The disputes of some pairs, each of the relation of its surest; a claim is in one dispute. */
  public static List<Rift> of(List<Clash> clashes) {
    List<Clash> surest =
        clashes.stream()
            .sorted(
                Comparator.comparingDouble((Clash clash) -> clash.rivalry().chance()).reversed())
            .toList();
    Map<Held, Group> groups = new LinkedHashMap<>();
    for (Clash clash : surest) {
      add(groups, clash.earlier(), clash.later(), clash);
    }
    Set<Group> all = new TreeSet<>(Comparator.comparingInt(group -> surest.indexOf(group.first)));
    all.addAll(groups.values());
    return all.stream().map(Group::rift).toList();
  }

  /** Claims with the number of their side. */
  private static final class Group {
    private final Clash first;
    private final Map<Held, Integer> sides = new LinkedHashMap<>();

    Group(Clash first) {
      this.first = first;
    }

    Rift rift() {
      List<List<Held>> found = List.of(new ArrayList<>(), new ArrayList<>());
      sides.forEach((held, side) -> found.get(side).add(held));
      found.forEach(side -> side.sort(side.getFirst().order()));
      return new Rift(first.rivalry().relation(), found, first.rivalry().chance());
    }
  }

  /** Puts two claims on two sides of one group; the surer pairs have said before who is where. */
  private static void add(Map<Held, Group> groups, Held one, Held other, Clash clash) {
    Group left = groups.get(one);
    Group right = groups.get(other);
    if (left == null && right == null) {
      Group fresh = new Group(clash);
      fresh.sides.put(one, 0);
      fresh.sides.put(other, 1);
      groups.put(one, fresh);
      groups.put(other, fresh);
    } else if (left == null || right == null) {
      Group known = Objects.requireNonNull(left == null ? right : left);
      Held there = left == null ? other : one;
      Held added = left == null ? one : other;
      known.sides.put(added, 1 - known.sides.getOrDefault(there, 0));
      groups.put(added, known);
    } else if (left != right) {
      boolean turned = left.sides.getOrDefault(one, 0).equals(right.sides.getOrDefault(other, 0));
      new HashMap<>(right.sides)
          .forEach(
              (held, side) -> {
                left.sides.put(held, turned ? 1 - side : side);
                groups.put(held, left);
              });
    }
  }
}
