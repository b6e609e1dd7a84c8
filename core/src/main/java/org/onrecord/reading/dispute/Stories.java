package org.onrecord.reading.dispute;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which documents may tell of one story, and are worth comparing: those that share names and other
 * words that few others have. Each document meets at most so many others, however many there are.
 *
 * <p>For one thread.
 */
public final class Stories {
  /** With so many others at most a document is compared: those it shares most with. */
  public static final int MET = 8;

  /** A name that so many documents have tells no story; one tells the more, the fewer have it. */
  public static final int COMMON = 60;

  /** Begins a topic that is no name. */
  public static final String NO_NAME = "~";

  /** What a shared name counts, where another word counts 1. */
  public static final int NAME = 3;

  /** So much must be shared: two names, or a name and two words, or five words. */
  public static final int SHARED = 5;

  private final Map<String, List<Integer>> byTopic = new HashMap<>();
  private int size;

  /** Adds the next document; gives those before it that it may be compared with, best first. */
  public List<Integer> add(Claims claims) {
    Map<Integer, Integer> shared = new HashMap<>();
    Map<Integer, Double> weight = new HashMap<>();
    for (String topic : claims.topics()) {
      List<Integer> known = byTopic.computeIfAbsent(topic, any -> new ArrayList<>());
      int points = topic.startsWith(NO_NAME) ? 1 : NAME;
      known.add(size);
      if (known.size() < COMMON) {
        for (int other : known.subList(0, known.size() - 1)) {
          shared.merge(other, points, Integer::sum);
          weight.merge(other, (double) points / known.size(), Double::sum);
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
