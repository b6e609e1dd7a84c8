package org.onrecord.archive.query;

import java.util.Objects;
import java.util.Optional;

/**
 * How often somebody is quoted, of all that is quoted in a group. Reprints of one report count
 * once.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param group an outlet, a month or an act; empty where that is not known, and where all are one
 *     group
 * @param speaker by name, else in a document's words; empty where nobody is known
 * @param speakerId of the speaker's first actor
 * @param statements that were made
 * @param all statements of the group
 */
public record Share(
    Optional<String> group,
    Optional<String> speaker,
    Optional<String> speakerId,
    long statements,
    long all) {
  public Share {
    Objects.requireNonNull(group);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(speakerId);
  }

  /** From 0 to 1. */
  public double part() {
    return (double) statements / all;
  }

  /** By what statements are put into groups. */
  public enum By {
    /** Who publishes them. */
    OUTLET("d.outlet"),
    /** When they are published. */
    MONTH("substr(d.published, 1, 7)"),
    /** All are one group. */
    SPEAKER("CAST(NULL AS TEXT)"),
    /** What the speaker does. */
    ACT("st.act");

    private final String column;

    By(String column) {
      this.column = column;
    }

    String column() {
      return column;
    }
  }
}
