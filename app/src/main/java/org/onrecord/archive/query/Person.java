package org.onrecord.archive.query;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Somebody whom a name may mean: a person, an organisation, a country or a group.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param key in this archive
 * @param id of its first actor
 * @param name the archive's; empty where there are only words for it
 * @param kind as records have it
 * @param role office or title
 * @param code country and sector
 * @param wikidata the item that it is known to be
 * @param spellings all that it goes by in documents
 * @param statements that it made, in current versions
 * @param events in which it acts or is acted upon
 * @param sources documents in which it appears, reprints counted once
 */
public record Person(
    long key,
    String id,
    Optional<String> name,
    String kind,
    Optional<String> role,
    Optional<String> code,
    Optional<String> wikidata,
    List<String> spellings,
    int statements,
    int events,
    int sources) {
  public Person {
    Objects.requireNonNull(id);
    Objects.requireNonNull(name);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(role);
    Objects.requireNonNull(code);
    Objects.requireNonNull(wikidata);
    spellings = List.copyOf(spellings);
  }

  /** What it is called: its name, else the first words for it. */
  public String called() {
    return name.or(() -> spellings.stream().findFirst()).orElse(id);
  }
}
