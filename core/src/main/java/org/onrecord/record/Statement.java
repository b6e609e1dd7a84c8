package org.onrecord.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.text.Span;

/**
 * Who said, thought or decided what: an attribution relation. All spans are in text order and do
 * not overlap within their list.
 *
 * <p>Of a statement within another, {@code kind} and {@code quoted} look at the marks of its own
 * level: in “He said that they won,” she said, what he said is indirect.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id see {@link Ids}
 * @param content what was said: more than one span where something interrupts it
 * @param cue the words that attribute it; empty where only the layout does
 * @param source the words that name the source here; empty where there are none
 * @param speaker id of the actor whom the source refers to
 * @param kind how much of the content is quoted
 * @param quoted the stretches of the content inside quotation marks, the marks left out
 * @param act what the speaker does by it
 * @param addressee id of the actor to whom it was said
 * @param within id of the statement whose content holds this one
 * @param time id of the time at which it was said
 * @param said whether the saying itself happened
 * @param confidence calibrated, in [0, 1]
 */
public record Statement(
    String id,
    List<Span> content,
    List<Span> cue,
    List<Span> source,
    Optional<String> speaker,
    Kind kind,
    List<Span> quoted,
    Act act,
    Optional<String> addressee,
    Optional<String> within,
    Optional<String> time,
    Factuality said,
    double confidence)
    implements Finding {

  /**
   * @throws IllegalArgumentException if there is no content, a list of spans is out of order, it is
   *     within itself, or the confidence is out of range
   */
  public Statement {
    Checks.id(id);
    content = Checks.ordered("content", content);
    Checks.filled("content", content);
    cue = Checks.ordered("cue", cue);
    source = Checks.ordered("source", source);
    quoted = Checks.ordered("quoted", quoted);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(act);
    Objects.requireNonNull(addressee);
    Objects.requireNonNull(within);
    Objects.requireNonNull(time);
    Objects.requireNonNull(said);
    Checks.that(!within.equals(Optional.of(id)), "the statement is within itself");
    Checks.confidence(confidence);
  }

  /** The same statement, by one and to another. */
  public Statement between(Optional<String> newSpeaker, Optional<String> newAddressee) {
    return new Statement(
        id,
        content,
        cue,
        source,
        newSpeaker,
        kind,
        quoted,
        act,
        newAddressee,
        within,
        time,
        said,
        confidence);
  }

  /** The same statement, said at another time. */
  public Statement saidAt(Optional<String> newTime) {
    return new Statement(
        id,
        content,
        cue,
        source,
        speaker,
        kind,
        quoted,
        act,
        addressee,
        within,
        newTime,
        said,
        confidence);
  }

  /** From the first start to the last end of content, cue and source. */
  @Override
  public Span extent() {
    return Checks.extent(Stream.of(content, cue, source).flatMap(List::stream).toList());
  }
}
