package org.onrecord.archive.query;

import java.util.List;
import java.util.Optional;

/**
 * What several documents tell, as one.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id of it
 * @param from its first day, where a text tells it
 * @param to its last day, where a text tells it
 * @param types PLOVER's, that which most tellings have first
 * @param words that tell it, those of most tellings first
 * @param doers who did it, by name where it is known
 * @param recipients to whom
 * @param places where
 * @param reports how many independent reports tell it: reprints count as one
 * @param documents how many documents tell it, each page in its newest version
 * @param tellings how many events tell it
 */
public record Happening(
    String id,
    Optional<String> from,
    Optional<String> to,
    List<String> types,
    List<String> words,
    List<String> doers,
    List<String> recipients,
    List<String> places,
    long reports,
    long documents,
    long tellings) {
  public Happening {
    types = List.copyOf(types);
    words = List.copyOf(words);
    doers = List.copyOf(doers);
    recipients = List.copyOf(recipients);
    places = List.copyOf(places);
  }
}
