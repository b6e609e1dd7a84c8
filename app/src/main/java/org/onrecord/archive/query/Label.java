package org.onrecord.archive.query;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.onrecord.record.Labelled;

/** Values that records give labels, as a person writes them: in small letters or capitals. */
public final class Label {
  private Label() {}

  /**
   * Reads one.
   *
   * @param values that there are
   * @param what they are, with an article
   * @throws IllegalArgumentException if it is none; the message lists those that there are
   */
  public static <E extends Labelled> E of(E[] values, String written, String what) {
    return Arrays.stream(values)
        .filter(value -> value.label().equalsIgnoreCase(written.strip()))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + written + "\" is not " + what + ": there are " + labels(values)));
  }

  private static <E extends Labelled> String labels(E[] values) {
    return Arrays.stream(values).map(Labelled::label).collect(Collectors.joining(", "));
  }
}
