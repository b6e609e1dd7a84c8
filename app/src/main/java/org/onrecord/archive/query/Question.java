package org.onrecord.archive.query;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.onrecord.record.Act;
import org.onrecord.record.Event;
import org.onrecord.record.Kind;

/**
 * Which sentences are asked for. All that is said must hold; what asks for a statement (speaker,
 * act, kind) must hold of one statement in which the sentence stands, and what asks for an event
 * (type, and with it place and dates) of one that the sentence tells.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param words that stand in them
 * @param speaker who says them
 * @param about who or what place is named in them, acts or is acted upon there, or is spoken to
 * @param act what the speaker does by saying them
 * @param kind how much of what is said is quoted
 * @param type of an event that they tell
 * @param place that they name or in which an event of theirs happens: its name, or an ISO 3166-1
 *     code of its country
 * @param outlet who published the document, by its whole name
 * @param from the first day: of publication, or with a type of the event
 * @param to the last day, which counts too
 * @param certain whether the report must be sure: that the statement was made where a speaker or an
 *     act is asked for, of the event where a type is, else of either
 * @param disputed whether a side of a dispute must be taken in them
 * @param versions whether older versions of pages count too
 * @param limit how many at most; all where absent
 */
public record Question(
    SearchWords words,
    Optional<String> speaker,
    Optional<String> about,
    Optional<Act> act,
    Optional<Kind> kind,
    Optional<Event.Type> type,
    Optional<String> place,
    Optional<String> outlet,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    boolean certain,
    boolean disputed,
    boolean versions,
    OptionalInt limit) {
  public Question {
    Objects.requireNonNull(words);
    Objects.requireNonNull(speaker);
    Objects.requireNonNull(about);
    Objects.requireNonNull(act);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(type);
    Objects.requireNonNull(place);
    Objects.requireNonNull(outlet);
    Objects.requireNonNull(from);
    Objects.requireNonNull(to);
    Objects.requireNonNull(limit);
  }

  /** All sentences of the archive. */
  public static final Question ALL =
      new Question(
          SearchWords.NONE,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          false,
          false,
          OptionalInt.empty());

  /** The same question for other words. */
  public Question with(SearchWords other) {
    return new Question(
        other, speaker, about, act, kind, type, place, outlet, from, to, certain, disputed,
        versions, limit);
  }

  /** The same question for so many at most. */
  public Question first(int most) {
    return new Question(
        words,
        speaker,
        about,
        act,
        kind,
        type,
        place,
        outlet,
        from,
        to,
        certain,
        disputed,
        versions,
        OptionalInt.of(most));
  }

  /** What is asked of the sentence alone, where a statement is looked for by what it is. */
  Question ofSentence() {
    return new Question(
        words,
        Optional.empty(),
        about,
        Optional.empty(),
        Optional.empty(),
        type,
        place,
        outlet,
        from,
        to,
        certain && type.isPresent(),
        disputed,
        versions,
        limit);
  }

  /** Whether anything is asked for but documents of some days and outlet. */
  boolean asksSentence() {
    return !words.equals(SearchWords.NONE)
        || asksStatement()
        || about.isPresent()
        || type.isPresent()
        || place.isPresent()
        || certain
        || disputed;
  }

  /** Whether a statement of some sort is asked for. */
  boolean asksStatement() {
    return speaker.isPresent() || act.isPresent() || kind.isPresent();
  }
}
