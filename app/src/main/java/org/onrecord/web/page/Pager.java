package org.onrecord.web.page;

import java.util.Objects;
import java.util.Optional;

/**
 * Where a list goes on.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param newest leads to its beginning; empty there
 * @param older leads to the next page; empty on the last one
 */
public record Pager(String newest, String older) {
  public Pager {
    Objects.requireNonNull(newest);
    Objects.requireNonNull(older);
  }

  /**
   * Of a list.
   *
   * @param here the list as it is
   * @param next the cursor of the next page
   */
  public static Pager of(Address here, Optional<String> next) {
    return new Pager(
        here.value("cursor").isEmpty() ? "" : here.without("cursor").toString(),
        next.map(cursor -> here.with("cursor", cursor).toString()).orElse(""));
  }
}
