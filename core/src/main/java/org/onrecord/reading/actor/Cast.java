package org.onrecord.reading.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.reading.Part;
import org.onrecord.record.Statement;

/**
 * Who is meant and who speaks: the chains of a document, and whose each statement is.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param chains in the order of their first mentions
 * @param speakers by the statement's id, where they can be known
 * @param addressees by the statement's id, where the text names them
 */
public record Cast(List<Chain> chains, Map<String, Chain> speakers, Map<String, Chain> addressees) {
  public static final Part<Cast> PART = new Part<>("cast");

  public Cast {
    chains = List.copyOf(chains);
    speakers = Map.copyOf(speakers);
    addressees = Map.copyOf(addressees);
  }

  Optional<Chain> speaker(Statement statement) {
    return Optional.ofNullable(speakers.get(statement.id()));
  }

  Optional<Chain> addressee(Statement statement) {
    return Optional.ofNullable(addressees.get(statement.id()));
  }
}
