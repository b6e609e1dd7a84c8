package org.onrecord.reading.dispute;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * A piece of a text that may be a side of a dispute: what somebody says, what the report says
 * itself, or that somebody denies something of which no words are told ("Rao denied it").
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param words what is said
 * @param statement what says it; empty where the report itself does, or where it is a bare denial
 * @param actor who is said to deny, of a bare denial
 * @param who one who speaks here has the same one wherever he speaks
 */
record Unit(List<Span> words, Optional<Statement> statement, Optional<String> actor, String who) {
  Span extent() {
    return new Span(words.getFirst().start(), words.getLast().end());
  }

  /**
   * What a model compares: the words with the cue that attributes them, for "denied" turns what
   * they say about.
   */
  List<Span> compared() {
    Stream<Span> cue = statement.stream().flatMap(it -> it.cue().stream());
    return Stream.concat(words.stream(), cue.filter(span -> !holds(span))).sorted().toList();
  }

  /** Whether the report says it itself. */
  boolean isAuthors() {
    return statement.isEmpty() && actor.isEmpty();
  }

  boolean holds(Span span) {
    return words.stream().anyMatch(span::overlaps);
  }

  boolean overlaps(Unit other) {
    return words.stream().anyMatch(other::holds);
  }
}
