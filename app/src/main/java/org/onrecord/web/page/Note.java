package org.onrecord.web.page;

import java.util.List;
import java.util.Objects;

/**
 * What is told, beside an article, of something that is marked in it.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id by which its marks name it: its first letter is that of its sort
 * @param number of a statement in the document, from 1; 0 of what has none
 * @param label what it is, for those who can't see where it stands
 * @param title who speaks, or the words that are marked; empty where nobody is known
 * @param titleHref leads to more of that; may be empty
 * @param verb what the speaker does, in the past; empty where nobody speaks
 * @param act the same as the record has it
 * @param said whether it was said at all
 * @param details in plain words: how, to whom, when, where
 * @param claims who commits to an event, and how firmly
 * @param href leads to its sentence
 * @param against what others hold against it
 */
public record Note(
    String id,
    int number,
    String label,
    String title,
    String titleHref,
    String verb,
    String act,
    Chip said,
    List<String> details,
    List<EventItem.Claim> claims,
    String href,
    List<Against> against) {
  public Note {
    Objects.requireNonNull(id);
    Objects.requireNonNull(label);
    Objects.requireNonNull(title);
    Objects.requireNonNull(titleHref);
    Objects.requireNonNull(verb);
    Objects.requireNonNull(act);
    Objects.requireNonNull(said);
    details = List.copyOf(details);
    claims = List.copyOf(claims);
    Objects.requireNonNull(href);
    against = List.copyOf(against);
  }

  /**
   * Another side of a dispute.
   *
   * @param who takes it
   * @param outlet in whose report; empty in the same article
   * @param words in which it is taken
   * @param href leads to them
   * @param dispute leads to the dispute
   */
  public record Against(String who, String outlet, String words, String href, String dispute) {}

  /** Something that is marked and that nobody says. */
  static Note plain(
      String id, String label, String title, String titleHref, List<String> details, String href) {
    return new Note(
        id, 0, label, title, titleHref, "", "", Chip.NONE, details, List.of(), href, List.of());
  }
}
