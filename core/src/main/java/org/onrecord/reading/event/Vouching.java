package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Commitment;
import org.onrecord.record.Factuality;
import org.onrecord.record.Statement;

/**
 * How firmly each source commits to an event that is told in a statement: the innermost as its own
 * words have it; who tells what another said, and the author, not at all, but where the cue takes
 * for true what it holds ("knew that") or tells that it was not done ("refused to").
 *
 * <p>Immutable; safe to share between threads.
 */
final class Vouching {
  private final String text;
  private final Firmness firmness;
  private final Holding holding;

  Vouching(String text, Firmness firmness, List<Statement> statements) {
    this.text = text;
    this.firmness = firmness;
    this.holding = new Holding(statements);
  }

  /** What each source commits to, the innermost first, the author last. */
  List<Commitment> of(Told told, Parse parse) {
    List<Statement> around = holding.of(told.word());
    Climb.Found words = firmness.words(told, parse, text, around.stream().findFirst());
    if (around.isEmpty()) {
      return List.of(new Commitment(Commitment.AUTHOR, firmness.reported(told, words)));
    }
    Stance stance = firmness.stance(around.getFirst(), text);
    Factuality value = firmness.told(told, words, stance);
    boolean shared = stance.isFactive() || stance.isFailure(words);
    List<Commitment> found = new ArrayList<>();
    found.add(new Commitment(around.getFirst().id(), value));
    for (Statement statement : around.subList(1, around.size())) {
      Stance outer = firmness.stance(statement, text);
      value = outside(outer, stance, shared, value);
      found.add(new Commitment(statement.id(), value));
      shared = outer.isFactive();
      stance = outer;
    }
    found.add(new Commitment(Commitment.AUTHOR, shared ? value : Factuality.UNCOMMITTED));
    return found;
  }

  /** What the source of a statement commits to of what the one within it holds. */
  private static Factuality outside(Stance outer, Stance inner, boolean shared, Factuality value) {
    if (outer.denies(inner)) {
      return Scale.turned(value);
    }
    return shared && outer.isAssertion() ? value : Factuality.UNCOMMITTED;
  }
}
