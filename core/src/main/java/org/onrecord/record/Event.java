package org.onrecord.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Span;

/**
 * Who did what to whom, as reported.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id see {@link Ids}
 * @param triggers for each time it is told in this document, the words that name it
 * @param type its PLOVER type; empty for an event that PLOVER does not cover
 * @param mode PLOVER's mode for that type
 * @param contexts PLOVER's contexts
 * @param actor the doers
 * @param recipient the ones it is done to
 * @param place id of the place bound to it
 * @param time id of the time bound to it
 * @param factuality how firmly each source commits to it
 * @param tense when it happens, seen from the report
 * @param quantities ids of the counts bound to it
 * @param confidence calibrated, in [0, 1]
 */
public record Event(
    String id,
    List<List<Span>> triggers,
    Optional<Type> type,
    Optional<String> mode,
    List<String> contexts,
    List<Participant> actor,
    List<Participant> recipient,
    Optional<String> place,
    Optional<String> time,
    List<Commitment> factuality,
    Tense tense,
    List<String> quantities,
    double confidence)
    implements Finding {

  /**
   * @throws IllegalArgumentException if there is no trigger, a trigger's spans are out of order, a
   *     mode stands without a type, or the confidence is out of range
   */
  public Event {
    Checks.id(id);
    Checks.filled("triggers", triggers);
    triggers = triggers.stream().map(told -> Checks.ordered("triggers", told)).toList();
    triggers.forEach(told -> Checks.filled("a trigger", told));
    Checks.that(type.isPresent() || mode.isEmpty(), "a mode stands without a type");
    contexts = List.copyOf(contexts);
    actor = List.copyOf(actor);
    recipient = List.copyOf(recipient);
    Objects.requireNonNull(place);
    Objects.requireNonNull(time);
    factuality = List.copyOf(factuality);
    Objects.requireNonNull(tense);
    quantities = List.copyOf(quantities);
    Checks.confidence(confidence);
  }

  /** From the first start to the last end of its triggers. */
  @Override
  public Span extent() {
    return Checks.extent(triggers.stream().flatMap(List::stream).toList());
  }

  /**
   * PLOVER 2.0's types.
   *
   * @see <a href="https://github.com/openeventdata/PLOVER">PLOVER, Political Language Ontology for
   *     Verifiable Event Records</a>
   */
  public enum Type implements Labelled {
    AGREE,
    CONSULT,
    SUPPORT,
    CONCEDE,
    COOPERATE,
    AID,
    RETREAT,
    REQUEST,
    ACCUSE,
    REJECT,
    THREATEN,
    PROTEST,
    SANCTION,
    MOBILIZE,
    COERCE,
    ASSAULT;

    @Override
    public String label() {
      return name();
    }

    /**
     * Its quadrant: 1 verbal and 2 material cooperation, 3 verbal and 4 material conflict.
     *
     * @return from 1 to 4, as GDELT's QuadClass counts them
     */
    public int quad() {
      return switch (this) {
        case AGREE, CONSULT, SUPPORT, CONCEDE -> 1;
        case COOPERATE, AID, RETREAT -> 2;
        case REQUEST, ACCUSE, REJECT, THREATEN -> 3;
        case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> 4;
      };
    }
  }

  /** When an event happens, seen from the report. */
  public enum Tense implements Labelled {
    PAST,
    ONGOING,
    FUTURE,
    HYPOTHETICAL
  }
}
