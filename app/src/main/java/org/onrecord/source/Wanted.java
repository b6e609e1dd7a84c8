package org.onrecord.source;

/** Which of a feed's items are read. */
public interface Wanted {
  /** Each. */
  Wanted ALL = new Wanted() {};

  /**
   * Whether an item is read.
   *
   * @param item what it is and what the feed tells of it, as one value that changes with them
   * @param address of its page, or its name where it has none
   * @param isFetched whether reading it means fetching its page
   */
  default boolean wants(String item, String address, boolean isFetched) {
    return true;
  }

  /** Says how it went. */
  default void done(String item, boolean isRead) {}
}
