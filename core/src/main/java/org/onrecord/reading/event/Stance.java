package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.reading.attribution.Token;
import org.onrecord.record.Factuality;
import org.onrecord.record.Statement;

/**
 * How the source of a statement stands to what it holds, by its cue: says so, believes, fears,
 * doubts, denies it.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Stance {
  private final Bearings bearings;
  private final Statement statement;
  private final List<String> cue;

  Stance(Statement statement, String text, Bearings bearings) {
    this.bearings = bearings;
    this.statement = statement;
    this.cue =
        statement.cue().stream()
            .flatMap(span -> Token.in(text, span).stream())
            .map(Token::word)
            .toList();
  }

  /** What the source holds of an event in its statement; empty where the cue says nothing of it. */
  Optional<Factuality> on(Climb.Found event) {
    Factuality said = statement.said();
    boolean negated = Scale.isNegative(said);
    if (event.end() == Climb.End.GIVEN) {
      return event.value();
    }
    if (isFailure(event)) {
      return Optional.of(Effect.TURN.on(event.value().orElse(Factuality.CERTAIN)));
    }
    if (said != Factuality.CERTAIN && !negated) {
      return Optional.of(Factuality.UNCOMMITTED);
    }
    Optional<Effect> effect = negated ? undone(event) : done(event);
    if (effect.isEmpty()) {
      return plain(event);
    }
    if (event.end() == Climb.End.RETOLD) {
      return Optional.of(Factuality.UNCOMMITTED);
    }
    return Optional.of(effect.get().on(event.value().orElse(Factuality.CERTAIN)));
  }

  /** What an event has of itself, for whoever says so. */
  static Optional<Factuality> plain(Climb.Found event) {
    return event.alleged() || event.planned() ? Optional.of(Factuality.UNCOMMITTED) : event.value();
  }

  private Optional<Effect> done(Climb.Found event) {
    if (is(Bearing.EXCLUDES) || is(Bearing.DENIES) || is(Bearing.REJECTS) && !event.noun()) {
      return Optional.of(Effect.TURN);
    }
    if (is(Bearing.DOUBTS)) {
      return Optional.of(Effect.DOUBT);
    }
    if (is(Bearing.BELIEVES)) {
      return Optional.of(Effect.PROBABLY);
    }
    if (is(Bearing.FEARS)) {
      return Optional.of(Effect.POSSIBLY);
    }
    if (is(Bearing.WANTS)) {
      return Optional.of(Effect.OPEN);
    }
    return is(Bearing.KNOWS) ? Optional.of(Effect.STAND) : Optional.empty();
  }

  /** The same for what it didn't do: "did not believe", "could not rule out". */
  private Optional<Effect> undone(Climb.Found event) {
    if (is(Bearing.EXCLUDES)) {
      return Optional.of(Effect.POSSIBLY);
    }
    if (is(Bearing.BELIEVES) || is(Bearing.EVIDENCE)) {
      return Optional.of(Effect.DOUBT);
    }
    return Optional.of(is(Bearing.DOUBTS) ? Effect.STAND : Effect.OPEN);
  }

  /** Whether what the statement holds was not done, whoever tells it: "refused to leave". */
  boolean isFailure(Climb.Found event) {
    // "Declined" and "forgot" say that nothing was said, and not that they were not done.
    boolean done =
        statement.said() == Factuality.CERTAIN || statement.said() == Factuality.CERTAINLY_NOT;
    return done && event.end() == Climb.End.SAID && event.planned() && fails() && !is(Bearing.NOT);
  }

  /** Whether who tells the statement takes for true what it holds: "knew that". */
  boolean isFactive() {
    return statement.said() == Factuality.CERTAIN && is(Bearing.KNOWS);
  }

  /** Whether the source asserts what it says, and does not only believe, fear or deny it. */
  boolean isAssertion() {
    return statement.said() == Factuality.CERTAIN
        && !isAny(
            Bearing.EXCLUDES,
            Bearing.DENIES,
            Bearing.REJECTS,
            Bearing.DOUBTS,
            Bearing.BELIEVES,
            Bearing.FEARS,
            Bearing.WANTS);
  }

  /** Whether the source denies what nobody else is named for: "rejects the accusation that". */
  boolean denies(Stance inner) {
    return statement.said() == Factuality.CERTAIN
        && isAny(Bearing.DENIES, Bearing.REJECTS)
        && inner.statement.source().isEmpty()
        && inner.is(Bearing.ALLEGES);
  }

  private boolean fails() {
    return !cue.isEmpty() && bearings.is(Bearing.FAILS, cue.getLast());
  }

  private boolean isAny(Bearing... any) {
    return List.of(any).stream().anyMatch(this::is);
  }

  /** Whether a word of the cue, or two in a row ("ruled out"), bears so. */
  private boolean is(Bearing bearing) {
    List<String> words = new ArrayList<>(cue);
    for (int i = 1; i < cue.size(); i++) {
      words.add(cue.get(i - 1) + " " + cue.get(i));
    }
    return bearings.isAny(bearing, words);
  }
}
