package org.onrecord.web.page;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.onrecord.archive.Correction;

/**
 * A correction as a row shows it.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param number of it
 * @param what was said, in words
 * @param name of the entity that it is about
 * @param href leads to that
 * @param other name of the other entity; may be empty
 * @param by who said it, and when
 * @param undone who took it back, and when; empty where it stands
 * @param undoHref leads to where it can be taken back; empty where it is
 */
public record CorrectionItem(
    long number,
    String what,
    String name,
    String href,
    String other,
    String by,
    String undone,
    String undoHref) {
  private static final int DAY = 10;

  public CorrectionItem {
    Objects.requireNonNull(what);
    Objects.requireNonNull(name);
    Objects.requireNonNull(href);
    Objects.requireNonNull(other);
    Objects.requireNonNull(by);
    Objects.requireNonNull(undone);
    Objects.requireNonNull(undoHref);
  }

  /** The ids of the entities that it names. */
  public static List<String> entities(Correction correction) {
    return correction
        .other()
        .map(other -> List.of(correction.entity(), other))
        .orElse(List.of(correction.entity()));
  }

  /**
   * As an archive has it.
   *
   * @param names of entities by their ids
   */
  public static CorrectionItem of(Correction correction, Map<String, String> names) {
    boolean stands = correction.undone().isEmpty();
    return new CorrectionItem(
        correction.number(),
        switch (correction.what()) {
          case MERGE -> "is one with";
          case SPLIT -> "is not";
          case REJECT -> "is no actor";
        },
        named(correction.entity(), names),
        correction.what() == Correction.What.REJECT && stands
            ? ""
            : Address.actor(correction.entity()),
        correction.other().map(other -> named(other, names)).orElse(""),
        when(correction.who(), correction.at()),
        correction.undone().map(at -> when(correction.undoneBy().orElse(""), at)).orElse(""),
        stands ? "/corrections/undo?number=" + correction.number() : "");
  }

  private static String named(String id, Map<String, String> names) {
    return Shown.line(names.getOrDefault(id, id));
  }

  private static String when(String who, String at) {
    return Shown.line(who) + ", " + Dates.of(at.substring(0, Math.min(DAY, at.length())));
  }
}
