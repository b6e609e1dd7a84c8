package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.onrecord.archive.Reports;

/** Finds what several documents tell. */
record Happenings(Handle handle) {
  private static final String TELLINGS =
      "FROM event JOIN document ON document.key = event.document AND " + Reports.COUNTS;

  private static final String REPORTS = "count(DISTINCT " + Reports.REPORT + ")";

  /** What can be counted of a happening. */
  private record Counted(
      long key,
      String id,
      Optional<String> first,
      Optional<String> last,
      long reports,
      long documents,
      long tellings) {
    static Counted of(Row row) {
      return new Counted(
          row.number("key"),
          row.text("id"),
          row.optional("first"),
          row.optional("last"),
          row.number("reports"),
          row.number("documents"),
          row.number("tellings"));
    }
  }

  /** Those that so many independent reports tell at least; that which most tell first. */
  Stream<Happening> toldBy(int least) {
    Sql sql = new Sql();
    sql.add("SELECT happening.key, happening.id, min(event.from_) AS first,")
        .add("max(event.to_) AS last, " + REPORTS + " AS reports,")
        .add("count(DISTINCT document.key) AS documents, count(*) AS tellings")
        .add(TELLINGS)
        .add("JOIN happening ON happening.key = event.happening")
        .add("GROUP BY happening.key, happening.id")
        .add("HAVING " + REPORTS + " >= " + sql.bind(least))
        .add("ORDER BY " + REPORTS + " DESC, happening.key");
    return Paged.of(sql.on(handle, Counted::of).stream(), this::lookUp);
  }

  private List<Happening> lookUp(List<Counted> page) {
    List<Long> keys = page.stream().map(Counted::key).toList();
    Map<Long, List<String>> types = most("event.type", "", keys);
    Map<Long, List<String>> words = most("lower(event.words)", "", keys);
    Map<Long, List<String>> doers = parties("actor", keys);
    Map<Long, List<String>> recipients = parties("recipient", keys);
    Map<Long, List<String>> places =
        most("coalesce(place.name, place.words)", "JOIN place ON place.key = event.place", keys);
    return page.stream()
        .map(
            each ->
                new Happening(
                    each.id,
                    each.first,
                    each.last,
                    of(each, types),
                    of(each, words),
                    of(each, doers),
                    of(each, recipients),
                    of(each, places),
                    each.reports,
                    each.documents,
                    each.tellings))
        .toList();
  }

  private static List<String> of(Counted counted, Map<Long, List<String>> found) {
    return found.getOrDefault(counted.key, List.of());
  }

  private Map<Long, List<String>> parties(String role, List<Long> happenings) {
    return most(
        "coalesce(entity.name, party.words)",
        "JOIN party ON party.event = event.key AND party.role = '"
            + role
            + "' LEFT JOIN actor ON actor.key = party.actor"
            + " LEFT JOIN entity ON entity.key = actor.entity",
        happenings);
  }

  /** What most tellings of each happening say, first. */
  private Map<Long, List<String>> most(String what, String joins, List<Long> happenings) {
    Map<Long, List<String>> found = new HashMap<>();
    new Sql()
        .add("SELECT event.happening AS key, " + what + " AS said")
        .add(TELLINGS)
        .add(joins)
        .add("WHERE event.happening IN " + Sql.in(happenings))
        .add("AND " + what + " IS NOT NULL")
        .add("GROUP BY 1, 2 ORDER BY 1, count(*) DESC, 2")
        .on(handle, row -> Map.entry(row.number("key"), row.text("said")))
        .forEach(
            each ->
                found
                    .computeIfAbsent(each.getKey(), key -> new ArrayList<>())
                    .add(each.getValue()));
    return found;
  }
}
