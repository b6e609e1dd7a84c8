package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.onrecord.record.Dispute;
import org.onrecord.record.Labelled;

/** Finds disputes. */
record Disputes(Handle handle, FullText text) {

  private static final String COLUMNS =
      "SELECT q.key, q.id, q.relation, q.document, q.first_seen, q.confidence FROM dispute q";

  /** A dispute without its sides. */
  private record Found(long key, FoundDispute bare) {
    static Found of(Row row) {
      return new Found(
          row.number("key"),
          new FoundDispute(
              row.text("id"),
              Labelled.of(Dispute.Relation.class, row.text("relation")),
              row.optional("document").isEmpty(),
              row.text("first_seen"),
              row.fraction("confidence"),
              List.of()));
    }

    FoundDispute with(List<FoundDispute.Side> sides) {
      return new FoundDispute(
          bare.id(), bare.relation(), bare.across(), bare.firstSeen(), bare.confidence(), sides);
    }
  }

  /** Those of which a side is taken in a sentence that is asked for, the newest first. */
  Stream<FoundDispute> of(Question question) {
    return of(question, Optional.empty()).map(Listed::row);
  }

  /** As {@link #of(Question)}, behind a spot. */
  Stream<Listed<FoundDispute>> of(Question question, Optional<Spot> after) {
    Sql sql = new Sql();
    Conditions conditions = new Conditions(question, new Names(handle), text, sql);
    // A side at a time where nearly all are asked for, so that a page costs no more than its rows;
    // else what is asked for is looked for once, and not for each dispute.
    boolean few = question.asksSentence();
    sql.add(COLUMNS + " WHERE")
        .add(few ? "q.key IN (SELECT side.dispute" : "EXISTS (SELECT 1")
        .add("FROM side JOIN document d ON d.key = side.document")
        .add("JOIN sentence s ON s.document = side.document AND s.number >= 0")
        .add("AND s.start_ < side.end_ AND s.end_ > side.start_")
        .add(few ? "WHERE 1 = 1" : "WHERE side.dispute = q.key")
        .and(conditions.ofSentences())
        .and(conditions.wanted().stream().toList())
        .add(")")
        .and(after.stream().map(spot -> behind(spot, sql)).toList())
        .add("ORDER BY q.first_seen DESC, q.key DESC");
    question.limit().ifPresent(most -> sql.add("LIMIT " + most));
    return Paged.of(sql.on(handle, Found::of).stream(), this::lookUp);
  }

  /**
   * Those of which a side is taken in a document, so many at most, the newest first: a dispute of a
   * long story has many sides elsewhere, of which the first words do.
   */
  List<FoundDispute> in(String document, int most) {
    Sql sql = new Sql();
    Optional<Long> key =
        sql.add("SELECT key FROM document WHERE id = " + sql.bind(document))
            .on(handle, row -> row.number("key"))
            .findOne();
    return key.map(own -> in(own, most)).orElse(List.of());
  }

  private List<FoundDispute> in(long document, int most) {
    List<Found> found =
        new Sql()
            .add(COLUMNS + " WHERE q.key IN (SELECT side.dispute FROM side")
            .add("WHERE side.document = " + document + ")")
            .add("ORDER BY q.first_seen DESC, q.key DESC LIMIT " + most)
            .on(handle, Found::of)
            .list();
    return with(Stands.in(document, keys(found), handle), found).stream().map(Listed::row).toList();
  }

  private static List<Long> keys(List<Found> page) {
    return page.stream().map(Found::key).toList();
  }

  /** That of an id. */
  Optional<FoundDispute> one(String id) {
    Sql sql = new Sql();
    sql.add(COLUMNS + " WHERE q.id = " + sql.bind(id));
    return lookUp(sql.on(handle, Found::of).list()).stream().map(Listed::row).findFirst();
  }

  private static String behind(Spot spot, Sql sql) {
    String seen = sql.bind(spot.moment().orElse(""));
    return "(q.first_seen < %1$s OR q.first_seen = %1$s AND q.key < %2$d)"
        .formatted(seen, spot.key());
  }

  private List<Listed<FoundDispute>> lookUp(List<Found> page) {
    return with(Stands.of(keys(page), handle), page);
  }

  private static List<Listed<FoundDispute>> with(List<Stands.Taken> stands, List<Found> page) {
    Map<Long, Map<Integer, List<Stand>>> sides = new HashMap<>();
    stands.forEach(
        each ->
            sides
                .computeIfAbsent(each.dispute(), key -> new TreeMap<>())
                .computeIfAbsent(each.side(), key -> new ArrayList<>())
                .add(each.stand()));
    return page.stream()
        .map(
            found ->
                new Listed<>(
                    new Spot(Optional.of(found.bare.firstSeen()), 0, 0, found.key),
                    found.with(sides(sides.getOrDefault(found.key, Map.of())))))
        .toList();
  }

  private static List<FoundDispute.Side> sides(Map<Integer, List<Stand>> stands) {
    return stands.entrySet().stream()
        .map(side -> new FoundDispute.Side(side.getKey(), side.getValue()))
        .toList();
  }
}
