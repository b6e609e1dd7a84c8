package org.onrecord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.RecordJson;

/**
 * Which events are of which happening, and the clues by which they find each other. Within a
 * transaction; not for sharing between threads.
 */
public final class HappeningTable {
  private static final String TELLING =
      "SELECT event.id AS event, event.document AS document, document.id AS article,"
          + " event.happening AS happening"
          + " FROM event JOIN document ON document.key = event.document ";

  private final Handle handle;

  HappeningTable(Writing writing) {
    handle = writing.handle();
  }

  /** Puts the events of a document among the happenings. */
  @FunctionalInterface
  public interface Joining {
    /**
     * A document was added, or its findings were replaced.
     *
     * @param document its key
     */
    void join(HappeningTable table, long document, NewsRecord record);
  }

  /** Has the events of each document that is stored put among the happenings. */
  public static Afterwards joinedBy(Joining joining) {
    return (writing, document, record) ->
        joining.join(new HappeningTable(writing), document, record);
  }

  /**
   * An event of a happening.
   *
   * @param event its id
   * @param document key of its document
   * @param article id of its document
   * @param happening key of its happening
   */
  public record Telling(String event, long document, String article, long happening) {}

  /** A happening, and how many documents tell it. */
  record Extent(long key, String id, long documents) {}

  /**
   * The events that share most clues, those that share most first, then the newest.
   *
   * @param newest how many events a clue leads to
   * @param least how many clues they share at least
   * @param most how many events
   */
  public List<Telling> near(Collection<String> clues, int newest, int least, int most) {
    Map<Long, Integer> shared = new HashMap<>();
    for (String clue : clues) {
      handle
          .createQuery(
              "SELECT event FROM clue WHERE hash = :hash ORDER BY event DESC LIMIT :newest")
          .bind("hash", hash(clue))
          .bind("newest", newest)
          .mapTo(Long.class)
          .forEach(event -> shared.merge(event, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(each -> each.getValue() >= least)
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .limit(most)
        .flatMap(each -> tellings("WHERE event.key = :key LIMIT :most", each.getKey(), 1).stream())
        .toList();
  }

  /** The last events of a happening. */
  public List<Telling> of(long happening, int most) {
    return tellings(
        "WHERE event.happening = :key ORDER BY event.key DESC LIMIT :most", happening, most);
  }

  private List<Telling> tellings(String which, long key, int most) {
    return handle
        .createQuery(TELLING + which)
        .bind("key", key)
        .bind("most", most)
        .map(ConstructorMapper.of(Telling.class))
        .list();
  }

  /** What was read in a document. */
  public NewsRecord record(long document) {
    return handle
        .createQuery("SELECT text, record FROM document WHERE key = :key")
        .bind("key", document)
        .reduceRows(
            new ArrayList<NewsRecord>(),
            (records, row) -> {
              String line = Packed.text(row.getColumn("record", byte[].class));
              records.add(RecordJson.read(line, row.getColumn("text", String.class)));
              return records;
            })
        .getFirst();
  }

  /**
   * Begins a happening; returns its key.
   *
   * @param event id of its first event, after which it is named
   */
  public long begin(String event) {
    long key = new Keys(handle, "happening").next();
    handle.execute("INSERT INTO happening (key, id) VALUES (?, ?)", key, free(event, 1));
    return key;
  }

  /** An event that was read anew may have left its name to the happening that it was in before. */
  private String free(String event, int number) {
    String id = number == 1 ? event : event + "~" + number;
    boolean taken =
        handle
            .createQuery("SELECT count(*) FROM happening WHERE id = :id")
            .bind("id", id)
            .mapTo(Boolean.class)
            .one();
    return taken ? free(event, number + 1) : id;
  }

  /** Puts an event into a happening. */
  public void put(String event, long happening, Collection<String> clues) {
    handle.execute("UPDATE event SET happening = ? WHERE id = ?", happening, event);
    PreparedBatch batch =
        handle.prepareBatch(
            "INSERT INTO clue (hash, event) SELECT :hash, key FROM event WHERE id = :event"
                + " ON CONFLICT DO NOTHING");
    clues.forEach(clue -> batch.bind("hash", hash(clue)).bind("event", event).add());
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  /** Notes which happenings a document has brought to the changes: those that others tell too. */
  public void noteChanges(long document) {
    Changes changes = new Changes(handle, now());
    for (Extent each : toldIn(document)) {
      if (each.documents() == 2) {
        changes.added(Changes.HAPPENING, each.id());
      } else if (each.documents() > 2) {
        changes.changed(Changes.HAPPENING, each.id());
      }
    }
  }

  /** The time of this transaction: that of the document's own change. */
  private String now() {
    return handle
        .createQuery("SELECT at FROM change ORDER BY seq DESC LIMIT 1")
        .mapTo(String.class)
        .one();
  }

  /** The happenings of a document's events. */
  List<Extent> toldIn(long document) {
    return handle
        .createQuery(
            """
            SELECT happening.key AS key, happening.id AS id,
                   count(DISTINCT event.document) AS documents
            FROM happening JOIN event ON event.happening = happening.key
            WHERE happening.key IN (SELECT happening FROM event WHERE document = :document)
            GROUP BY happening.key, happening.id
            ORDER BY happening.key
            """)
        .bind("document", document)
        .map(ConstructorMapper.of(Extent.class))
        .list();
  }

  /** Events of a document are gone: so are happenings that nobody tells any more. */
  void lost(List<Extent> before, Changes changes) {
    for (Extent each : before) {
      if (each.documents() == 2) {
        changes.removed(Changes.HAPPENING, each.id());
      } else if (each.documents() > 2) {
        changes.changed(Changes.HAPPENING, each.id());
      }
      handle.execute(
          "DELETE FROM happening WHERE key = ?"
              + " AND NOT EXISTS (SELECT 1 FROM event WHERE happening = happening.key)",
          each.key());
    }
  }

  /** FNV-1a: clues of one hash only cost a comparison. */
  private static long hash(String clue) {
    long hash = 0xcbf29ce484222325L;
    for (byte each : clue.getBytes(UTF_8)) {
      hash = (hash ^ (each & 0xff)) * 0x100000001b3L;
    }
    return hash;
  }
}
