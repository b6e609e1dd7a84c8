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
 * @param quad PLOVER's quad class: that of its type, or where only this is sure enough
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
    Optional<Quad> quad,
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
    Checks.that(
        type.isEmpty() || type.map(Type::quad).equals(quad), "a type stands in another quad class");
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

  /** An event whose quad class its type tells. */
  public Event(
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
      double confidence) {
    this(
        id,
        triggers,
        type,
        type.map(Type::quad),
        mode,
        contexts,
        actor,
        recipient,
        place,
        time,
        factuality,
        tense,
        quantities,
        confidence);
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
    AGREE(Quad.VERBAL_COOPERATION),
    CONSULT(Quad.VERBAL_COOPERATION),
    SUPPORT(Quad.VERBAL_COOPERATION),
    CONCEDE(Quad.VERBAL_COOPERATION),
    COOPERATE(Quad.MATERIAL_COOPERATION),
    AID(Quad.MATERIAL_COOPERATION),
    RETREAT(Quad.MATERIAL_COOPERATION),
    REQUEST(Quad.VERBAL_CONFLICT),
    ACCUSE(Quad.VERBAL_CONFLICT),
    REJECT(Quad.VERBAL_CONFLICT),
    THREATEN(Quad.VERBAL_CONFLICT),
    PROTEST(Quad.MATERIAL_CONFLICT),
    SANCTION(Quad.MATERIAL_CONFLICT),
    MOBILIZE(Quad.MATERIAL_CONFLICT),
    COERCE(Quad.MATERIAL_CONFLICT),
    ASSAULT(Quad.MATERIAL_CONFLICT);

    private final Quad quad;

    Type(Quad quad) {
      this.quad = quad;
    }

    public Quad quad() {
      return quad;
    }

    @Override
    public String label() {
      return name();
    }
  }

  /** PLOVER's quad classes: words or deeds, for each other or against. */
  public enum Quad implements Labelled {
    VERBAL_COOPERATION,
    MATERIAL_COOPERATION,
    VERBAL_CONFLICT,
    MATERIAL_CONFLICT;

    /** From 1 to 4, as GDELT's QuadClass counts them. */
    public int number() {
      return ordinal() + 1;
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
