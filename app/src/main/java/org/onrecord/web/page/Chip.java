package org.onrecord.web.page;

import java.util.Objects;
import org.onrecord.export.plain.Firmness;
import org.onrecord.record.Factuality;
import org.onrecord.record.Labelled;

/**
 * A short word about how firm something is.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param text in plain words; empty where there is nothing to say
 * @param tone {@code sure}, {@code open} or {@code not}, by which it is coloured
 */
public record Chip(String text, String tone) {
  /** Where there is nothing to say. */
  static final Chip NONE = new Chip("", "open");

  public Chip {
    Objects.requireNonNull(text);
    Objects.requireNonNull(tone);
  }

  /** Whether something was said at all; nothing where that is certain. */
  public static Chip ofSaying(String said) {
    Factuality value = Labelled.of(Factuality.class, said);
    String text = Firmness.ofSaying(value).replaceAll(" \\(.*\\)$", "");
    return new Chip(text, tone(value));
  }

  /** How firmly one commits to an event who is quoted, or the report. */
  public static Chip ofEvent(Factuality value, boolean report) {
    return new Chip(report ? Firmness.ofReport(value) : Firmness.of(value), tone(value));
  }

  private static String tone(Factuality value) {
    return switch (value) {
      case CERTAIN -> "sure";
      case PROBABLE, POSSIBLE, UNCOMMITTED -> "open";
      case CERTAINLY_NOT, PROBABLY_NOT, POSSIBLY_NOT -> "not";
    };
  }
}
