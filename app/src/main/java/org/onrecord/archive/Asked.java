package org.onrecord.archive;

import java.util.Collection;
import java.util.stream.Collectors;

/** Numbers for which a statement asks together. No state. */
final class Asked {
  private Asked() {}

  /**
   * A table {@code asked} of numbers of this archive, which need not be bound; its column is {@code
   * column1}. No statement begins with it: SQLite's driver takes long to see that what begins with
   * WITH is no INSERT.
   */
  static String table(Collection<Long> numbers) {
    return numbers.stream()
        .map(each -> "(" + each + ")")
        .collect(Collectors.joining(", ", "(VALUES ", ") asked"));
  }
}
