package org.onrecord.reading.event;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Factuality;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * How firmly whoever tells an event holds it, by the words around it: negation, modals, conditions,
 * what governs it ("failed to", "tried to"), and the cue of the statement that holds it ("fears
 * that"). Where no such word bears on it, the model's vote counts, which has seen all of them.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @see <a href="https://doi.org/10.1162/COLI_a_00096">Saurí and Pustejovsky (2012), Are You Sure
 *     That This Happened? Assessing the Factuality Degree of Events in Text</a>
 */
final class Firmness {
  private static final double HALF = 0.5;

  private final Bearings bearings = new Bearings();

  /** What the words that stand with an event in a statement, or in none, say of it. */
  Climb.Found words(Told told, Parse parse, String text, Optional<Statement> holder) {
    Predicate<Span> held =
        span ->
            holder.isEmpty()
                || holder.get().content().stream().anyMatch(content -> content.covers(span));
    return new Climb(new Forms(parse, text), bearings, held, holder.isPresent())
        .from(parse.wordAt(told.word().start()));
  }

  /** How the source of a statement stands to what it holds. */
  Stance stance(Statement statement, String text) {
    return new Stance(statement, text, bearings);
  }

  /** What the report itself holds of an event that no statement holds. */
  Factuality reported(Told told, Climb.Found words) {
    return Stance.plain(words).orElseGet(() -> vote(told));
  }

  /** What the source of the innermost statement that holds an event holds of it. */
  Factuality told(Told told, Climb.Found words, Stance stance) {
    return stance.on(words).orElseGet(() -> vote(told));
  }

  /**
   * The model's vote. Where no word says so, it must be surer that something is not so, or perhaps
   * so, than of all else together: in training the rare values count more than they come.
   */
  private static Factuality vote(Told told) {
    return Told.likeliest(told.firmly())
        .filter(value -> isPlain(value) || told.firmly().getOrDefault(value, 0.0) > HALF)
        .orElseGet(() -> plain(told.firmly()));
  }

  private static Factuality plain(Map<Factuality, Double> votes) {
    return votes.getOrDefault(Factuality.UNCOMMITTED, 0.0)
            > votes.getOrDefault(Factuality.CERTAIN, 0.0)
        ? Factuality.UNCOMMITTED
        : Factuality.CERTAIN;
  }

  private static boolean isPlain(Factuality value) {
    return value == Factuality.CERTAIN || value == Factuality.UNCOMMITTED;
  }
}
