package org.onrecord.reading.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.reading.Part;
import org.onrecord.record.Actor;

/**
 * The actors of a document, and which chain is whose.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param actors by first mention
 * @param ids the actor's id of each chain that stands for one
 */
public record Roster(List<Actor> actors, Map<Chain, String> ids) {
  public static final Part<Roster> PART = new Part<>("actors");

  public Roster {
    actors = List.copyOf(actors);
    ids = Map.copyOf(ids);
  }

  Optional<String> id(Chain chain) {
    return Optional.ofNullable(ids.get(chain));
  }
}
