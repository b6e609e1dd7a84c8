package org.onrecord.source.watch;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.onrecord.source.Wanted;

/**
 * Which items of a feed were read when it was last asked: an item is read again once the feed tells
 * something else of it, and up to three times where that fails. Memory is that of one issue of the
 * feed. Not for sharing between threads.
 */
final class SeenItems implements Wanted {
  private static final int TRIES = 3;

  private final FeedMemory memory;
  private final Map<String, Integer> before = new HashMap<>();
  private final Map<String, Integer> now = new HashMap<>();
  private final Set<String> addressesBefore = new HashSet<>();
  private final Set<String> addressesNow = new HashSet<>();

  SeenItems(FeedMemory memory) {
    this.memory = memory;
  }

  /** Begins with another issue. */
  void begin() {
    before.clear();
    before.putAll(now);
    now.clear();
    addressesBefore.clear();
    addressesBefore.addAll(addressesNow);
    addressesNow.clear();
  }

  @Override
  public boolean wants(String item, String address, boolean isFetched) {
    int tries = before.getOrDefault(item, 0);
    now.merge(item, tries, Math::max);
    addressesNow.add(address);
    if (now.getOrDefault(item, 0) >= TRIES) {
      return false;
    }
    // What the last issue did not have the archive may: of an earlier run, or by another feed.
    boolean changed = addressesBefore.contains(address);
    if (isFetched && tries == 0 && !changed && memory.holds(address)) {
      now.put(item, TRIES);
      return false;
    }
    return true;
  }

  /** Whether all that was wanted was read, or tried often enough. */
  boolean isWhole() {
    return now.values().stream().allMatch(tries -> tries >= TRIES);
  }

  @Override
  public void done(String item, boolean isRead) {
    now.merge(item, isRead ? TRIES : 1, Integer::sum);
  }
}
