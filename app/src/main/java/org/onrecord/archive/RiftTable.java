package org.onrecord.archive;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.onrecord.reading.dispute.Rifts;
import org.onrecord.reading.dispute.Rivals.Place;
import org.onrecord.text.Span;

/** The disputes across documents, in the tables dispute and side. Within a transaction. */
public final class RiftTable {
  private final Handle handle;
  private final Changes changes;

  public RiftTable(Writing writing) {
    handle = writing.handle();
    changes = new Changes(handle, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** A side on which a claim stands. */
  record Taken(long dispute, String id, int side) {}

  /**
   * Adds two claims in dispute: to the dispute of that relation in which one of them is, on the
   * other side, or as a new one.
   */
  public void put(Rifts.Clash clash) {
    Optional<Taken> earlier = taken(clash, clash.earlier());
    Optional<Taken> later = taken(clash, clash.later());
    if (earlier.isPresent() && later.isPresent()) {
      return;
    }
    if (earlier.isPresent()) {
      join(earlier.get(), clash.later(), clash);
    } else if (later.isPresent()) {
      join(later.get(), clash.earlier(), clash);
    } else {
      add(clash);
    }
  }

  private Optional<Taken> taken(Rifts.Clash clash, Rifts.Held held) {
    return handle
        .createQuery(
            """
            SELECT dispute.key AS dispute, dispute.id, side.side
            FROM dispute JOIN side ON side.dispute = dispute.key
            JOIN document ON document.key = side.document
            WHERE dispute.document IS NULL AND dispute.relation = :relation
              AND document.id = :document AND side.start_ = :start
            ORDER BY dispute.key LIMIT 1
            """)
        .bind("relation", clash.rivalry().relation().label())
        .bind("document", held.document())
        .bind("start", held.place().words().getFirst().start())
        .map(ConstructorMapper.of(Taken.class))
        .findOne();
  }

  private void join(Taken taken, Rifts.Held held, Rifts.Clash clash) {
    side(taken.dispute(), 3 - taken.side(), held);
    double chance = clash.rivalry().chance();
    handle.execute(
        "UPDATE dispute SET confidence = ? WHERE key = ? AND confidence < ?",
        chance,
        taken.dispute(),
        chance);
    changes.changed(Changes.DISPUTE, taken.id());
  }

  private void add(Rifts.Clash clash) {
    long key = new Keys(handle, "dispute").next();
    String id = id(clash);
    handle.execute(
        """
        INSERT INTO dispute (key, id, relation, first_seen, confidence)
        SELECT ?, ?, ?, max(coalesce(moment, added)), ? FROM document WHERE id IN (?, ?)
        """,
        key,
        id,
        clash.rivalry().relation().label(),
        clash.rivalry().chance(),
        clash.earlier().document(),
        clash.later().document());
    side(key, 1, clash.earlier());
    side(key, 2, clash.later());
    changes.added(Changes.DISPUTE, id);
  }

  /** From content: the documents' ids, each with where its claim begins and ends. */
  private static String id(Rifts.Clash clash) {
    return end(clash.earlier())
        + "+"
        + end(clash.later())
        + ":"
        + clash.rivalry().relation().label();
  }

  private static String end(Rifts.Held held) {
    List<Span> words = held.place().words();
    return held.document() + ":" + words.getFirst().start() + "-" + words.getLast().end();
  }

  private void side(long dispute, int side, Rifts.Held held) {
    int number =
        handle
            .createQuery(
                "SELECT coalesce(max(number), 0) FROM side"
                    + " WHERE dispute = :dispute AND side = :side")
            .bind("dispute", dispute)
            .bind("side", side)
            .mapTo(Integer.class)
            .one();
    Place place = held.place();
    for (Span words : place.words()) {
      handle.execute(
          """
          INSERT INTO side (dispute, side, number, document, actor, statement, event, start_, end_)
          SELECT ?, ?, ?, document.key,
            (SELECT key FROM actor WHERE id = ?), (SELECT key FROM statement WHERE id = ?),
            (SELECT min(key) FROM event WHERE event.document = document.key
              AND event.start_ >= ? AND event.start_ < ?), ?, ?
          FROM document WHERE document.id = ?
          """,
          dispute,
          side,
          ++number,
          place.actor().orElse(""),
          place.statement().orElse(""),
          words.start(),
          words.end(),
          words.start(),
          words.end(),
          held.document());
    }
  }

  /** Takes the older versions of a document's page out of disputes; one without a side is gone. */
  public void forgetSuperseded(long document) {
    List<Taken> old =
        handle
            .createQuery(
                """
                SELECT DISTINCT dispute.key AS dispute, dispute.id, side.side
                FROM dispute JOIN side ON side.dispute = dispute.key
                JOIN document ON document.key = side.document
                WHERE dispute.document IS NULL AND document.superseded_by = :document
                ORDER BY dispute.key
                """)
            .bind("document", document)
            .map(ConstructorMapper.of(Taken.class))
            .list();
    handle.execute(
        "DELETE FROM side WHERE dispute IN (SELECT key FROM dispute WHERE document IS NULL)"
            + " AND document IN (SELECT key FROM document WHERE superseded_by = ?)",
        document);
    old.stream().map(Taken::dispute).distinct().forEach(each -> settle(each, old));
  }

  private void settle(long dispute, List<Taken> old) {
    String id = old.stream().filter(it -> it.dispute() == dispute).findFirst().orElseThrow().id();
    long sides =
        handle
            .createQuery("SELECT count(DISTINCT side) FROM side WHERE dispute = :dispute")
            .bind("dispute", dispute)
            .mapTo(Long.class)
            .one();
    if (sides < 2) {
      handle.execute("DELETE FROM dispute WHERE key = ?", dispute);
      changes.removed(Changes.DISPUTE, id);
    } else {
      changes.changed(Changes.DISPUTE, id);
    }
  }
}
