package org.onrecord.source.watch;

import java.util.Optional;

/**
 * What is remembered of addresses that are asked again and again, so that a new start neither asks
 * too early nor for what is known. An archive keeps it.
 */
public interface FeedMemory {
  /** What is known of an address; empty the first time. */
  Optional<FeedState> of(String uri);

  /** Keeps it, in place of what was known. */
  void keep(FeedState state);

  /** Notes that an address answers that had failed before. */
  void answers(String uri);

  /**
   * Whether there is a document of this page: it is then not fetched because a feed leads to it.
   */
  boolean holds(String page);
}
