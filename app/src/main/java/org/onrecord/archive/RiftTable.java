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

/**
 * The disputes across documents, in the tables dispute and side, each of the relation and the
 * confidence of its surest pair of claims. Within a transaction.
 */
public final class RiftTable {
  private final Handle handle;
  private final ClashTable clashes;
  private final Changes changes;

  public RiftTable(Writing writing) {
    handle = writing.handle();
    clashes = new ClashTable(handle);
    changes = new Changes(handle, Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
  }

  /** A side on which a claim stands. */
  record Taken(long dispute, String id, int side) {
    private boolean isAgainst(Taken other) {
      return dispute == other.dispute && side != other.side;
    }
  }

  /**
   * Adds two claims in dispute: to the dispute in which one of them is, on the other side, or as a
   * new one. Where both stand in disputes already, it counts only if they are on two sides of one.
   */
  public void put(Rifts.Clash clash) {
    Optional<Taken> earlier = taken(clash.earlier());
    Optional<Taken> later = taken(clash.later());
    if (earlier.isPresent() && later.isPresent()) {
      if (earlier.get().isAgainst(later.get())) {
        count(earlier.get(), clash);
      }
    } else if (earlier.isPresent()) {
      join(earlier.get(), clash.later(), clash);
    } else if (later.isPresent()) {
      join(later.get(), clash.earlier(), clash);
    } else {
      add(clash);
    }
  }

  private Optional<Taken> taken(Rifts.Held held) {
    return handle
        .createQuery(
            """
            SELECT dispute.key AS dispute, dispute.id, side.side
            FROM dispute JOIN side ON side.dispute = dispute.key
            JOIN document ON document.key = side.document
            WHERE dispute.document IS NULL
              AND document.id = :document AND side.start_ = :start
            ORDER BY dispute.key LIMIT 1
            """)
        .bind("document", held.document())
        .bind("start", held.place().words().getFirst().start())
        .map(ConstructorMapper.of(Taken.class))
        .findOne();
  }

  private void join(Taken taken, Rifts.Held held, Rifts.Clash clash) {
    side(taken.dispute(), 3 - taken.side(), held);
    count(taken, clash);
  }

  private void count(Taken taken, Rifts.Clash clash) {
    clashes.put(taken.dispute(), clash);
    clashes.settle(taken.dispute());
    changes.changed(Changes.DISPUTE, taken.id());
  }

  private void add(Rifts.Clash clash) {
    long key = new Keys(handle, "dispute").next();
    // One of the two may have left a dispute that was begun by both and goes on without it.
    String id = Numbered.of(id(clash), any -> !isTaken(any));
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
    clashes.put(key, clash);
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

  private boolean isTaken(String id) {
    return handle
        .createQuery("SELECT count(*) FROM dispute WHERE id = :id")
        .bind("id", id)
        .mapTo(Boolean.class)
        .one();
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

  /** Takes the older versions of a document's page out of disputes, as {@link #forget} does. */
  public void forgetSuperseded(long document) {
    handle
        .createQuery("SELECT key FROM document WHERE superseded_by = :document ORDER BY key")
        .bind("document", document)
        .mapTo(Long.class)
        .list()
        .forEach(this::forget);
  }

  /**
   * Takes a document out of its disputes with others. What others dispute among themselves stays; a
   * dispute of which no pair of claims is left is gone.
   */
  void forget(long document) {
    List<Rift> rifts =
        handle
            .createQuery(
                """
                SELECT DISTINCT dispute.key, dispute.id
                FROM dispute JOIN side ON side.dispute = dispute.key
                WHERE dispute.document IS NULL AND side.document = :document
                ORDER BY dispute.key
                """)
            .bind("document", document)
            .map(ConstructorMapper.of(Rift.class))
            .list();
    clashes.forget(document);
    for (Rift rift : rifts) {
      handle.execute("DELETE FROM side WHERE dispute = ? AND document = ?", rift.key(), document);
      settle(rift);
    }
  }

  /** A dispute across documents. */
  record Rift(long key, String id) {}

  private void settle(Rift rift) {
    if (clashes.settle(rift.key())) {
      changes.changed(Changes.DISPUTE, rift.id());
    } else {
      handle.execute("DELETE FROM dispute WHERE key = ?", rift.key());
      changes.removed(Changes.DISPUTE, rift.id());
    }
  }
}
