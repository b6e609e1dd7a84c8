package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.text.Span;

/** Looks up the words of the sides of a handful of disputes. */
final class Stands {
  private final Documents documents;
  private final Parties parties;
  private final Map<Long, List<String>> counts;

  private Stands(Documents documents, Parties parties, Map<Long, List<String>> counts) {
    this.documents = documents;
    this.parties = parties;
    this.counts = counts;
  }

  /**
   * Words of a side.
   *
   * @param dispute key of the dispute
   * @param side number of the side, from 1
   */
  record Taken(long dispute, int side, Stand stand) {}

  /** In the order of the sides, and in each as they were stored. */
  static List<Taken> of(Collection<Long> disputes, Handle handle) {
    return where("side.dispute IN " + Sql.in(disputes), handle);
  }

  /**
   * As {@link #of}, but of other documents than one the first words of each side alone.
   *
   * @param document its key
   */
  static List<Taken> in(long document, Collection<Long> disputes, Handle handle) {
    return where(
        "side.dispute IN "
            + Sql.in(disputes)
            + " AND (side.document = "
            + document
            + " OR side.number = (SELECT min(f.number) FROM side f"
            + " WHERE f.dispute = side.dispute AND f.side = side.side))",
        handle);
  }

  private static List<Taken> where(String wanted, Handle handle) {
    List<Long> events = keys("event", wanted, handle);
    Stands stands =
        new Stands(
            Documents.of(keys("document", wanted, handle), handle),
            Parties.of(events, handle),
            counts(events, handle));
    return new Sql()
        .add("SELECT side.dispute, side.side, side.document, side.event, side.statement,")
        .add("side.start_ AS begin_, side.end_ AS finish_,")
        .add("coalesce(tn.name, t.name, t.words) AS who, t.code, s.number,")
        .add("s.start_ AS opens, s.end_ AS closes,")
        .add("v.id AS event_id, v.type, v.from_, v.words, coalesce(p.name, p.words) AS place,")
        .add(Sayings.COLUMNS)
        .add("FROM side")
        .add("LEFT JOIN actor t ON t.key = side.actor LEFT JOIN entity tn ON tn.key = t.entity")
        .add("LEFT JOIN event v ON v.key = side.event LEFT JOIN place p ON p.key = v.place")
        .add("LEFT JOIN sentence s ON s.document = side.document AND s.number >= 0")
        .add("AND s.start_ <= side.start_ AND s.end_ > side.start_")
        .add("LEFT JOIN statement st ON st.key = side.statement")
        .add(Sayings.SPEAKER)
        .add("WHERE " + wanted)
        .add("ORDER BY side.dispute, side.side, side.number")
        .on(handle, stands::taken)
        .list();
  }

  private static List<Long> keys(String column, String wanted, Handle handle) {
    String key = "side." + column;
    return new Sql()
        .add("SELECT DISTINCT " + key + " AS key FROM side WHERE " + wanted)
        .add("AND " + key + " IS NOT NULL")
        .on(handle, row -> row.number("key"))
        .list();
  }

  private static Map<Long, List<String>> counts(Collection<Long> events, Handle handle) {
    Map<Long, List<String>> counts = new HashMap<>();
    new Sql()
        .add("SELECT event, words FROM quantity WHERE event IN " + Sql.in(events))
        .add("ORDER BY event, key")
        .on(handle, row -> Map.entry(row.number("event"), row.text("words")))
        .forEach(
            each ->
                counts
                    .computeIfAbsent(each.getKey(), event -> new ArrayList<>())
                    .add(each.getValue()));
    return counts;
  }

  private Taken taken(Row row) {
    Documents.Entry document = documents.get(row.number("document"));
    long event = row.number("event");
    int start = row.count("begin_");
    int end = row.count("finish_");
    return new Taken(
        row.number("dispute"),
        row.count("side"),
        new Stand(
            document.source(),
            row.optional("who"),
            row.optional("code"),
            row.optional("statement").map(key -> Sayings.of(row)),
            row.optional("number").isPresent() ? row.count("number") + 1 : 0,
            new Span(start, end),
            document.text().substring(start, end),
            sentence(row, document),
            gist(row),
            counts.getOrDefault(event, List.of()),
            parties.doers(event)));
  }

  private static String sentence(Row row, Documents.Entry document) {
    return row.optional("number").isEmpty()
        ? ""
        : document.sentence(row.count("number"), row.count("opens"), row.count("closes"));
  }

  private static Optional<Stand.Gist> gist(Row row) {
    return row.optional("event_id")
        .map(
            id ->
                new Stand.Gist(
                    id,
                    row.optional("type"),
                    row.optional("from_"),
                    row.optional("place"),
                    row.text("words")));
  }
}
