package org.onrecord.reading.actor;

import java.util.Optional;
import org.onrecord.reading.Resource;

/**
 * The countries of smaller places. There are many, and few are asked for: the list stays as it is
 * written and is searched as text, so that it costs a start nothing.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Towns {
  private static final String RESOURCE = "towns.tsv";

  private final String lines;

  Towns() {
    lines = "\n" + Resource.text(Towns.class, RESOURCE);
  }

  /** The country of a place by its name as the list has it, with or without its accents. */
  Optional<String> of(String name) {
    String key = "\n" + name + "\t";
    int at = name.isEmpty() || name.startsWith("#") ? -1 : lines.indexOf(key);
    if (at < 0) {
      return Optional.empty();
    }
    int from = at + key.length();
    int end = lines.indexOf('\n', from);
    return Optional.of(lines.substring(from, end < 0 ? lines.length() : end));
  }
}
