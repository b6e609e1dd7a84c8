package org.onrecord.export.verify;

import java.util.Objects;

/**
 * Something in an export that does not hold.
 *
 * @param file in which it stands
 * @param record the finding or the line, as far as it can be told
 * @param what is wrong, for a person
 */
public record Fault(String file, String record, String what) {
  /** How much of a text is shown. */
  private static final int MOST = 80;

  public Fault {
    Objects.requireNonNull(file);
    Objects.requireNonNull(record);
    Objects.requireNonNull(what);
  }

  /** Words that do not stand where they should. */
  static Fault words(String file, String record, String where, String expected, String found) {
    return new Fault(
        file, record, where + ": expected " + shown(expected) + ", found " + shown(found));
  }

  private static String shown(String text) {
    int end = Math.min(MOST, text.length());
    return "“" + text.substring(0, end) + (end < text.length() ? "…" : "") + "”";
  }
}
