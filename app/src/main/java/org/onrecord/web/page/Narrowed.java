package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page of a list that facets narrow.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param rows of the page
 * @param next the cursor of the page behind it
 * @param newest of the whole list, which facets count: so many at most, that it costs no more
 * @param all whether those are all
 */
public record Narrowed<T>(List<T> rows, Optional<String> next, List<T> newest, boolean all) {
  public Narrowed {
    rows = List.copyOf(rows);
    Objects.requireNonNull(next);
    newest = List.copyOf(newest);
  }
}
