package org.onrecord.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * Where sources do not agree.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id see {@link Ids}
 * @param relation in which way they do not agree
 * @param sides two or more
 * @param about what they disagree on
 * @param confidence calibrated, in [0, 1]
 */
public record Dispute(
    String id, Relation relation, List<Side> sides, About about, double confidence) {

  /**
   * @throws IllegalArgumentException if there are fewer than two sides, or the confidence is out of
   *     range
   */
  public Dispute {
    Checks.id(id);
    Objects.requireNonNull(relation);
    sides = List.copyOf(sides);
    Checks.that(sides.size() > 1, "a dispute has two sides or more, not " + sides.size());
    Objects.requireNonNull(about);
    Checks.confidence(confidence);
  }

  /** In which way sources do not agree. */
  public enum Relation implements Labelled {
    /** One side rejects what the other asserts. */
    DENIAL,
    /** Both can't hold. */
    CONTRADICTION,
    /** They give different figures for the same thing. */
    COUNT,
    /** Each names another doer. */
    BLAME
  }

  /**
   * One side of a dispute.
   *
   * @param actors ids of who takes it, or {@link Commitment#AUTHOR} where the report itself does
   * @param statements ids of the statements it is taken in
   * @param events ids of the events it asserts
   * @param words in which it is taken, in text order
   */
  public record Side(
      List<String> actors, List<String> statements, List<String> events, List<Span> words) {
    /**
     * @throws IllegalArgumentException if the words are out of order or overlap
     */
    public Side {
      actors = List.copyOf(actors);
      statements = List.copyOf(statements);
      events = List.copyOf(events);
      words = Checks.ordered("words", words);
    }
  }

  /**
   * What a dispute is about.
   *
   * @param event id of the event
   * @param place id of the place
   * @param time id of the time
   */
  public record About(Optional<String> event, Optional<String> place, Optional<String> time) {
    public About {
      Objects.requireNonNull(event);
      Objects.requireNonNull(place);
      Objects.requireNonNull(time);
    }
  }
}
