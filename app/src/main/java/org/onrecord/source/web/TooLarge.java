package org.onrecord.source.web;

import java.util.Locale;
import java.util.Optional;

/** Says of something that it is too large to be read. */
public final class TooLarge {
  private TooLarge() {}

  /**
   * Why it is not read, for a person.
   *
   * @param size of it in bytes; absent where that is not known
   * @param most how many bytes are read
   */
  public static String reason(Optional<Long> size, int most) {
    String many =
        size.map(
                bytes ->
                    String.format(
                        Locale.ROOT, "it has %,d bytes, and %,d are read at most", bytes, most))
            .orElseGet(() -> String.format(Locale.ROOT, "it has more than %,d bytes", most));
    return many + ": --max-size on the command line allows more";
  }
}
