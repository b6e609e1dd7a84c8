package org.onrecord.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Commitment;
import org.onrecord.record.Factuality;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * How firmly each source commits to an event that is told in a statement: the innermost as its own
 * words have it; who tells what another said, and the author, not at all, but where the cue takes
 * for true what it holds ("knew that").
 *
 * <p>Immutable; safe to share between threads.
 */
final class Vouching {
  private final String text;
  private final Firmness firmness;
  private final List<Statement> statements;
  private final Map<String, Statement> byId = new HashMap<>();

  Vouching(String text, Firmness firmness, List<Statement> statements) {
    this.text = text;
    this.firmness = firmness;
    this.statements = List.copyOf(statements);
    statements.forEach(statement -> byId.put(statement.id(), statement));
  }

  List<Commitment> of(Told told, Parse parse) {
    List<Statement> holding = holding(told.word());
    Factuality value = firmness.of(told, parse, text, holding.stream().findFirst());
    List<Commitment> found = new ArrayList<>();
    for (Statement statement : holding) {
      found.add(new Commitment(statement.id(), value));
      value = outside(statement, value);
    }
    found.add(new Commitment(Commitment.AUTHOR, value));
    return found;
  }

  /** What whoever speaks of a statement holds of what it tells. */
  private Factuality outside(Statement statement, Factuality inside) {
    if (statement.said() != Factuality.CERTAIN) {
      return Factuality.UNCOMMITTED;
    }
    if (firmness.isFailure(statement, text)) {
      return Factuality.CERTAINLY_NOT;
    }
    return firmness.isFactive(statement, text) ? inside : Factuality.UNCOMMITTED;
  }

  /** The statements that hold a word, the innermost first. */
  private List<Statement> holding(Span word) {
    Optional<Statement> innermost =
        statements.stream()
            .filter(statement -> statement.content().stream().anyMatch(span -> span.covers(word)))
            .min((a, b) -> Integer.compare(length(a), length(b)));
    List<Statement> found = new ArrayList<>();
    while (innermost.isPresent() && !found.contains(innermost.get())) {
      found.add(innermost.get());
      innermost = innermost.get().within().map(byId::get);
    }
    return found;
  }

  private static int length(Statement statement) {
    return statement.content().stream().mapToInt(Span::length).sum();
  }
}
