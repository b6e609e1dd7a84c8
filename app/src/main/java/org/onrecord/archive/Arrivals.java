package org.onrecord.archive;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.onrecord.source.Item;

/**
 * Tells which of what is found need be read into an archive: what it does not hold; and, while
 * another text of a page is being read, whatever is of that page, for what is the newest text now
 * may not be so then.
 *
 * <p>Safe to share between threads.
 */
public final class Arrivals {
  private final Archive archive;

  /** How many texts of an address are being read. */
  private final Map<String, Integer> underWay = new ConcurrentHashMap<>();

  /** The addresses of what is being read, by its names. */
  private final Map<String, String> addresses = new ConcurrentHashMap<>();

  public Arrivals(Archive archive) {
    this.archive = archive;
  }

  /** Whether it need be read; if so, {@link #done} must say when it is kept, or has failed. */
  public boolean isNew(Item.Found item) {
    Optional<String> address = item.document().uri();
    // In this order: what was under way may be there by the time that the archive is asked.
    boolean isNew = address.filter(underWay::containsKey).isPresent() || !archive.holds(item);
    if (isNew) {
      address.ifPresent(it -> begin(item.name(), it));
    }
    return isNew;
  }

  private void begin(String name, String address) {
    addresses.put(name, address);
    underWay.merge(address, 1, Integer::sum);
  }

  /**
   * Nothing of it is under way any more; nothing is done if it never was.
   *
   * @param name the item's
   */
  public void done(String name) {
    String address = addresses.remove(name);
    if (address != null) {
      underWay.computeIfPresent(address, (same, number) -> number == 1 ? null : number - 1);
    }
  }
}
