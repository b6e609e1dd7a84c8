package org.onrecord.eval.score;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts by name, of one document or of many.
 *
 * <p>Filled by one thread; then, unchanged, safe to share.
 */
public final class Tally {
  private final SortedMap<String, Counts> counts = new TreeMap<>();

  /** Adds to the counts of that name. */
  void add(String name, Counts more) {
    counts.merge(name, more, Counts::plus);
  }

  void add(String name, long right, long spurious, long missed) {
    add(name, new Counts(right, spurious, missed));
  }

  /** Adds a case that was decided rightly or not. */
  void addCase(String name, boolean right) {
    add(name, right ? 1 : 0, 0, right ? 0 : 1);
  }

  /** Compares two sets and adds what they share and what each has alone. */
  void addSets(String name, Set<?> gold, Set<?> found) {
    long shared = gold.stream().filter(found::contains).count();
    add(name, shared, found.size() - shared, gold.size() - shared);
  }

  /** The counts of that name, if anything was ever counted under it. */
  public Optional<Counts> of(String name) {
    return Optional.ofNullable(counts.get(name));
  }

  /** The counts whose names begin so, by the rest of their names. */
  public SortedMap<String, Counts> under(String prefix) {
    SortedMap<String, Counts> found = new TreeMap<>();
    for (Map.Entry<String, Counts> entry : counts.tailMap(prefix).entrySet()) {
      if (!entry.getKey().startsWith(prefix)) {
        break;
      }
      found.put(entry.getKey().substring(prefix.length()), entry.getValue());
    }
    return found;
  }

  /** All counts of some tallies together. */
  public static Tally sum(Collection<Tally> tallies) {
    Tally sum = new Tally();
    for (Tally tally : tallies) {
      tally.counts.forEach(sum::add);
    }
    return sum;
  }
}
