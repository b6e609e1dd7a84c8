package org.onrecord.archive;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;

/** Queries of happenings. Within a transaction; not for sharing between threads. */
final class HappeningList {
  /** The events that count: of the newest version of each page. */
  private static final String TELLINGS =
      """
      FROM event
      JOIN document ON document.key = event.document AND document.superseded_by IS NULL
      """;

  private static final String OF_ONE =
      " WHERE event.happening = :happening GROUP BY 1 ORDER BY count(*) DESC, 1";

  private static final String PARTIES =
      "SELECT coalesce(entity.name, party.words) "
          + TELLINGS
          + "JOIN party ON party.event = event.key AND party.role = :role"
          + " LEFT JOIN actor ON actor.key = party.actor"
          + " LEFT JOIN entity ON entity.key = actor.entity"
          + OF_ONE;

  private final Handle handle;

  HappeningList(Handle handle) {
    this.handle = handle;
  }

  /** What can be counted of a happening. */
  record Counted(
      long key,
      String id,
      Optional<String> first,
      Optional<String> last,
      long reports,
      long documents) {}

  List<Happening> all(int least) {
    return handle
        .createQuery(
            "SELECT happening.key AS key, happening.id AS id, min(event.from_) AS first,"
                + " max(event.to_) AS last, count(DISTINCT document.reprint) AS reports,"
                + " count(DISTINCT document.key) AS documents "
                + TELLINGS
                + "JOIN happening ON happening.key = event.happening"
                + " GROUP BY happening.key, happening.id"
                + " HAVING count(DISTINCT document.reprint) >= :least"
                + " ORDER BY count(DISTINCT document.reprint) DESC, happening.key")
        .bind("least", least)
        .map(ConstructorMapper.of(Counted.class))
        .list()
        .stream()
        .map(this::happening)
        .toList();
  }

  private Happening happening(Counted counted) {
    long key = counted.key();
    return new Happening(
        counted.id(),
        counted.first(),
        counted.last(),
        texts(
            "SELECT event.type "
                + TELLINGS
                + OF_ONE.replace("GROUP", "AND event.type IS NOT NULL GROUP"),
            key),
        texts("SELECT lower(event.words) " + TELLINGS + OF_ONE, key),
        parties("actor", key),
        parties("recipient", key),
        texts(
            "SELECT coalesce(place.name, place.words) "
                + TELLINGS
                + "JOIN place ON place.key = event.place"
                + OF_ONE,
            key),
        counted.reports(),
        counted.documents(),
        texts("SELECT event.id " + TELLINGS + OF_ONE, key));
  }

  private List<String> texts(String query, long happening) {
    return handle.createQuery(query).bind("happening", happening).mapTo(String.class).list();
  }

  private List<String> parties(String role, long happening) {
    return handle
        .createQuery(PARTIES)
        .bind("role", role)
        .bind("happening", happening)
        .mapTo(String.class)
        .list();
  }
}
