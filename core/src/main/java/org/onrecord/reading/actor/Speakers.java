package org.onrecord.reading.actor;

import java.util.List;
import java.util.Set;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.reading.attribution.Statements;
import org.onrecord.record.Statement;

/**
 * The statements of a document with their speakers and those they speak to.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Speakers implements Step<List<Statement>> {
  public static final Part<List<Statement>> PART = new Part<>("statements with speakers");

  @Override
  public Part<List<Statement>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Statements.PART, Cast.PART, Roster.PART);
  }

  @Override
  public List<Statement> of(Draft draft) {
    Cast cast = draft.get(Cast.PART);
    Roster roster = draft.get(Roster.PART);
    return draft.get(Statements.PART).stream()
        .map(
            statement ->
                statement.between(
                    cast.speaker(statement).flatMap(roster::id),
                    cast.addressee(statement).flatMap(roster::id)))
        .toList();
  }
}
