package org.onrecord.archive.query;

import java.util.Objects;

/**
 * A row of a list that can be gone on with.
 *
 * <p>Immutable; safe to share between threads if the row is.
 *
 * @param spot behind which the list goes on
 */
public record Listed<T>(Spot spot, T row) {
  public Listed {
    Objects.requireNonNull(spot);
    Objects.requireNonNull(row);
  }
}
