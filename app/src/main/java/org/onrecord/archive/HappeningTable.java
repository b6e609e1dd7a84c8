package org.onrecord.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.RecordJson;

/**
 * Which events are of which happening, and the clues by which they find each other. Within a
 * transaction; not for sharing between threads.
 */
public final class HappeningTable {
  private static final String TELLING =
      "SELECT event.key AS key, event.id AS event, event.document AS document, document.id AS article,"
          + " event.happening AS happening"
          + " FROM event JOIN document ON document.key = event.document ";

  private static final RowMapper<Telling> ROW =
      (rows, context) ->
          new Telling(
              rows.getLong("key"),
              rows.getString("event"),
              rows.getLong("document"),
              rows.getString("article"),
              rows.getLong("happening"));

  private final Handle handle;
  private final Keys keys;
  private final Map<Long, String> begun = new LinkedHashMap<>();

  HappeningTable(Writing writing) {
    handle = writing.handle();
    keys = new Keys(handle, "happening");
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
   * @param key of its row
   * @param event its id
   * @param document key of its document
   * @param article id of its document
   * @param happening key of its happening
   */
  public record Telling(long key, String event, long document, String article, long happening) {}

  /**
   * A document.
   *
   * @param key of its row
   * @param id its id
   */
  public record Latest(long key, String id) {}

  /**
   * The events that share most clues with each of some others: those that share most first, then
   * the newest.
   *
   * @param asked the clues of each, as numbers of 64 bits, by its id; one that stands there twice
   *     counts twice
   * @param newest how many events a clue leads to
   * @param least how many clues they share at least
   * @param most how many events for each
   * @return by the same ids
   */
  public Map<String, List<Telling>> near(
      Map<String, ? extends Collection<Long>> asked, int newest, int least, int most) {
    Map<Long, List<Long>> events =
        events(
            asked.values().stream().flatMap(Collection::stream).collect(Collectors.toSet()),
            newest);
    Map<String, List<Long>> near = new HashMap<>();
    asked.forEach((id, clues) -> near.put(id, near(clues, events, least, most)));
    Map<Long, Telling> tellings =
        tellings(near.values().stream().flatMap(List::stream).collect(Collectors.toSet()));
    Map<String, List<Telling>> found = new HashMap<>();
    near.forEach(
        (id, keys) ->
            found.put(
                id, keys.stream().flatMap(key -> Stream.ofNullable(tellings.get(key))).toList()));
    return found;
  }

  private static List<Long> near(
      Collection<Long> clues, Map<Long, List<Long>> events, int least, int most) {
    Map<Long, Integer> shared = new HashMap<>();
    for (long hash : clues) {
      for (long event : events.getOrDefault(hash, List.of())) {
        shared.merge(event, 1, Integer::sum);
      }
    }
    return shared.entrySet().stream()
        .filter(each -> each.getValue() >= least)
        .sorted(
            Map.Entry.<Long, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .limit(most)
        .map(Map.Entry::getKey)
        .toList();
  }

  /** The newest events that clues lead to, by the hashes of these. */
  private Map<Long, List<Long>> events(Collection<Long> hashes, int newest) {
    Map<Long, List<Long>> events = new HashMap<>();
    if (!hashes.isEmpty()) {
      handle
          .createQuery(
              "SELECT clue.hash, clue.event FROM "
                  + Asked.table(hashes)
                  + " JOIN clue ON clue.hash = asked.column1"
                  + " AND clue.event >= coalesce((SELECT event FROM clue older"
                  + " WHERE older.hash = asked.column1 ORDER BY older.event DESC"
                  + " LIMIT 1 OFFSET :skipped), 0)")
          .bind("skipped", newest - 1)
          .map((rows, context) -> Map.entry(rows.getLong(1), rows.getLong(2)))
          .forEach(
              each ->
                  events
                      .computeIfAbsent(each.getKey(), hash -> new ArrayList<>())
                      .add(each.getValue()));
    }
    return events;
  }

  /** The last events of some happenings, the newest first. */
  public Map<Long, List<Telling>> last(Collection<Long> happenings, int most) {
    return happenings.isEmpty()
        ? Map.of()
        : handle
            .createQuery(
                TELLING
                    + "JOIN "
                    + Asked.table(happenings)
                    + " ON asked.column1 = event.happening"
                    + " AND event.key >= coalesce((SELECT key FROM event older"
                    + " WHERE older.happening = asked.column1 ORDER BY older.key DESC"
                    + " LIMIT 1 OFFSET :skipped), 0) ORDER BY event.key DESC")
            .bind("skipped", most - 1)
            .map(ROW)
            .stream()
            .collect(Collectors.groupingBy(Telling::happening));
  }

  private Map<Long, Telling> tellings(Collection<Long> keys) {
    return keys.isEmpty()
        ? Map.of()
        : handle
            .createQuery(TELLING + "JOIN " + Asked.table(keys) + " ON asked.column1 = event.key")
            .map(ROW)
            .stream()
            .collect(Collectors.toMap(Telling::key, Function.identity()));
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
   * The documents that were stored last, the newest first.
   *
   * @param but one that does not count
   */
  public List<Latest> latest(long but, int most) {
    return handle
        .createQuery("SELECT key, id FROM document WHERE key <> :but ORDER BY key DESC LIMIT :most")
        .bind("but", but)
        .bind("most", most)
        .map((rows, context) -> new Latest(rows.getLong("key"), rows.getString("id")))
        .list();
  }

  /**
   * Begins a happening; returns its key. It is there once its events are {@link #put}.
   *
   * @param event id of its first event, after which it is named
   */
  public long begin(String event) {
    long key = keys.next();
    begun.put(key, event);
    return key;
  }

  /**
   * An event that was put into a happening.
   *
   * @param event its id
   * @param happening key of the happening
   * @param clues as numbers of 64 bits, none twice
   */
  public record Put(String event, long happening, Collection<Long> clues) {}

  /** Puts the events of a document into happenings. */
  public void put(long document, Collection<Put> events) {
    Map<String, Long> rows = rows(document);
    FreeIds ids = new FreeIds(handle, "happening", begun.values());
    // An event that was read anew may have left its name to the happening that it was in before.
    Rows.write(
        handle,
        "INSERT INTO happening (key, id) VALUES (?, ?)",
        begun.entrySet(),
        each -> List.of(each.getKey(), ids.take(each.getValue())));
    begun.clear();
    Rows.write(
        handle,
        "UPDATE event SET happening = ? WHERE key = ?",
        events,
        each -> List.of(each.happening(), rows.get(each.event())));
    Rows.write(
        handle,
        "INSERT INTO clue (hash, event) VALUES (?, ?) ON CONFLICT DO NOTHING",
        events.stream()
            .flatMap(
                each -> each.clues().stream().map(clue -> List.of(clue, rows.get(each.event()))))
            .toList(),
        clue -> clue);
  }

  /** Keys of a document's events, by their ids. */
  private Map<String, Long> rows(long document) {
    return handle
        .createQuery("SELECT id, key FROM event WHERE document = :document")
        .bind("document", document)
        .map((rows, context) -> Map.entry(rows.getString(1), rows.getLong(2)))
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Events of a document are gone: so are happenings that nobody tells any more. */
  void lost(Collection<String> happenings) {
    for (String id : happenings) {
      handle.execute(
          "DELETE FROM happening WHERE id = ?"
              + " AND NOT EXISTS (SELECT 1 FROM event WHERE happening = happening.key)",
          id);
    }
  }
}
