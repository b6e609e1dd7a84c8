package org.onrecord.reading.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.reading.Part;
import org.onrecord.record.Actor;
import org.onrecord.text.Span;

/**
 * The actors of a document, and which chain is whose.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param actors by first mention
 * @param ids the actor's id of each chain that stands for one
 * @param heads the actor's id of each mention, by its head word
 */
public record Roster(List<Actor> actors, Map<Chain, String> ids, Map<Span, String> heads) {
  public static final Part<Roster> PART = new Part<>("actors");

  public Roster {
    actors = List.copyOf(actors);
    ids = Map.copyOf(ids);
    heads = Map.copyOf(heads);
  }

  /**
   * The actor that a mention's head word stands for.
   *
   * @param head the word's place
   */
  public Optional<String> at(Span head) {
    return Optional.ofNullable(heads.get(head));
  }

  Optional<String> id(Chain chain) {
    return Optional.ofNullable(ids.get(chain));
  }
}
