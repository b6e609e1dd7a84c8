package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which documents may tell of one story, and are worth comparing: those that share names that few
 * others have. Each document meets at most so many others, however many there are.
 *
 * <p>For one thread.
 */
public final class Stories {
  /** With so many others at most a document is compared: those it shares most with. */
  public static final int MET = 8;

  /** A name that so many documents have tells no story; one tells the more, the fewer have it. */
  public static final int COMMON = 60;

  /** So many names must be shared. */
  public static final int SHARED = 2;

  private final Map<String, List<Integer>> byTopic = new HashMap<>();
  private int size;

  /** Adds the next document; gives those before it that it may be compared with, best first. */
  public List<Integer> add(Claims claims) {
    Map<Integer, Integer> shared = new HashMap<>();
    Map<Integer, Double> weight = new HashMap<>();
    for (String topic : claims.topics()) {
      List<Integer> known = byTopic.computeIfAbsent(topic, any -> new ArrayList<>());
      known.add(size);
      if (known.size() < COMMON) {
        for (int other : known.subList(0, known.size() - 1)) {
          shared.merge(other, 1, Integer::sum);
          weight.merge(other, 1.0 / known.size(), Double::sum);
        }
      }
    }
    size++;
    return shared.entrySet().stream()
        .filter(each -> each.getValue() >= SHARED)
        .map(Map.Entry::getKey)
        .sorted(
            Comparator.comparingDouble((Integer other) -> -weight.getOrDefault(other, 0.0))
                .thenComparing(Comparator.naturalOrder()))
        .limit(MET)
        .toList();
  }
}
