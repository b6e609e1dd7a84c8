package org.onrecord.archive.query;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.onrecord.record.Place;

/** Looks up what an archive knows of a handful of events beyond their documents. */
record Tellings(Handle handle) {

  /**
   * An event's own.
   *
   * @param happening its key; 0 for none
   */
  private record Own(long happening, Optional<String> id, Optional<Place.Point> point) {
    static final Own NONE = new Own(0, Optional.empty(), Optional.empty());
  }

  /** With what is known of each; the key of its spot is the event's. */
  List<Listed<Told>> of(List<Listed<Happened>> events) {
    List<Long> keys = events.stream().map(each -> each.spot().key()).toList();
    Map<Long, Own> own = own(keys);
    List<Long> happenings =
        own.values().stream().map(Own::happening).filter(key -> key > 0).distinct().toList();
    Map<Long, List<String>> reports = of("d.reprint", happenings);
    Map<Long, List<String>> outlets = of("d.outlet", happenings);
    Map<Long, List<Told.Claim>> claims = claims(keys);
    return events.stream()
        .map(
            each -> {
              long key = each.spot().key();
              Own one = own.getOrDefault(key, Own.NONE);
              Happened event = each.row();
              return new Listed<>(
                  each.spot(),
                  new Told(
                      event,
                      one.id,
                      Math.max(1, reports.getOrDefault(one.happening, List.of()).size()),
                      outlets.getOrDefault(
                          one.happening, event.source().outlet().stream().toList()),
                      claims.getOrDefault(key, List.of()),
                      one.point));
            })
        .toList();
  }

  private Map<Long, Own> own(Collection<Long> events) {
    Map<Long, Own> own = new HashMap<>();
    new Sql()
        .add("SELECT e.key, e.happening, h.id, p.latitude, p.longitude FROM event e")
        .add("LEFT JOIN happening h ON h.key = e.happening LEFT JOIN place p ON p.key = e.place")
        .add("WHERE e.key IN " + Sql.in(events))
        .on(
            handle,
            row ->
                Map.entry(
                    row.number("key"),
                    new Own(row.number("happening"), row.optional("id"), point(row))))
        .forEach(each -> own.put(each.getKey(), each.getValue()));
    return own;
  }

  private static Optional<Place.Point> point(Row row) {
    return row.optional("latitude").isPresent() && row.optional("longitude").isPresent()
        ? Optional.of(new Place.Point(row.fraction("latitude"), row.fraction("longitude")))
        : Optional.empty();
  }

  /** What differs between the documents that count as reports of happenings. */
  private Map<Long, List<String>> of(String column, Collection<Long> happenings) {
    return new Sql()
            .add("SELECT DISTINCT e.happening AS key, CAST(" + column + " AS TEXT) AS said")
            .add("FROM event e JOIN document d ON d.key = e.document")
            .add("WHERE d.superseded_by IS NULL AND " + column + " IS NOT NULL")
            .add("AND e.happening IN " + Sql.in(happenings))
            .add("ORDER BY 1, 2")
            .on(handle, row -> Map.entry(row.number("key"), row.text("said")))
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }

  private Map<Long, List<Told.Claim>> claims(Collection<Long> events) {
    return new Sql()
            .add("SELECT DISTINCT v.event AS key, coalesce(e.name, a.name, a.words) AS who,")
            .add("v.value, st.said")
            .add("FROM vouch v JOIN statement st ON st.key = v.statement")
            .add("LEFT JOIN actor a ON a.key = st.speaker LEFT JOIN entity e ON e.key = a.entity")
            .add("WHERE v.event IN " + Sql.in(events))
            .add("ORDER BY 1, 2 NULLS LAST, 3, 4")
            .on(
                handle,
                row ->
                    Map.entry(
                        row.number("key"),
                        new Told.Claim(row.optional("who"), row.text("value"), row.text("said"))))
            .stream()
            .collect(groupingBy(Map.Entry::getKey, mapping(Map.Entry::getValue, toList())));
  }
}
