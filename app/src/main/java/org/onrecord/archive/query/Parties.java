package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Who takes part in a handful of events: by name, else in the document's words. */
record Parties(Map<Part, List<String>> names) {

  /** A role in an event. */
  record Part(long event, String role) {}

  static Parties of(Collection<Long> events, Handle handle) {
    Map<Part, List<String>> names = new HashMap<>();
    new Sql()
        .add("SELECT party.event, party.role, coalesce(n.name, a.name, party.words) AS name")
        .add("FROM party LEFT JOIN actor a ON a.key = party.actor")
        .add("LEFT JOIN entity n ON n.key = a.entity")
        .add("WHERE party.event IN " + Sql.in(events))
        .add("ORDER BY party.event, party.role, party.number")
        .on(
            handle,
            row -> Map.entry(new Part(row.number("event"), row.text("role")), row.text("name")))
        .forEach(
            each ->
                names
                    .computeIfAbsent(each.getKey(), part -> new ArrayList<>())
                    .add(each.getValue()));
    return new Parties(names);
  }

  List<String> doers(long event) {
    return of(new Part(event, "actor"));
  }

  List<String> recipients(long event) {
    return of(new Part(event, "recipient"));
  }

  private List<String> of(Part part) {
    return names.getOrDefault(part, List.of()).stream().distinct().toList();
  }
}
