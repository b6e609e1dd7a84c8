package org.onrecord.reading.actor;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

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
    try (InputStream in = Towns.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new IllegalStateException("the resource " + RESOURCE + " is missing: rebuild core");
      }
      lines = "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + RESOURCE, e);
    }
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
