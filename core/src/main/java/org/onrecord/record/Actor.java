package org.onrecord.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * One who speaks or acts: a person, an organisation, a country, a group.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id see {@link Ids}
 * @param name the fullest name in the text; empty where only nominals stand for it
 * @param kind what it is
 * @param role the office or title held, as written
 * @param code ISO 3166-1 alpha-3 or the PLOVER prefix, and the PLOVER sector, as in {@code RUS GOV}
 * @param identity who it is by a table of offices and dates, never mixed with what the text says
 * @param mentions the words that stand for it, by start and then by end
 */
public record Actor(
    String id,
    Optional<String> name,
    Kind kind,
    Optional<String> role,
    Optional<String> code,
    Optional<Identity> identity,
    List<Mention> mentions)
    implements Finding {

  /**
   * @throws IllegalArgumentException if there is no mention, or mentions are out of order
   */
  public Actor {
    Checks.id(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(role);
    Objects.requireNonNull(code);
    Objects.requireNonNull(identity);
    mentions = List.copyOf(mentions);
    Checks.filled("mentions", mentions);
    for (int i = 1; i < mentions.size(); i++) {
      Checks.that(
          mentions.get(i - 1).span().compareTo(mentions.get(i).span()) < 0,
          "mentions is not in text order at " + mentions.get(i).span());
    }
  }

  /** The first mention. */
  @Override
  public Span extent() {
    return mentions.getFirst().span();
  }

  /** The first words that stand for it and are no pronoun; if all are, the first. */
  public Span naming() {
    return mentions.stream()
        .filter(mention -> mention.form() != Mention.Form.PRONOUN)
        .findFirst()
        .orElseGet(mentions::getFirst)
        .span();
  }

  /** What an actor is. */
  public enum Kind implements Labelled {
    PERSON,
    ORGANISATION,
    COUNTRY,
    GROUP
  }
}
