package org.onrecord.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Invented;
import org.onrecord.archive.Location;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.NewsRecord;

/** What an archive takes for one happening as documents are added to it. */
final class ComparingTest {
  private static final String DAY = "2026-03-02";
  private static final String OTHER_DAY = "2026-03-19";

  private static final NewsRecord WIRE =
      Written.on(
              "2026-03-03",
              "Arsonists burned the Larkin Granary in Tarnby on 2026-03-02."
                  + " The Larkin Granary belongs to Odile Larkin.")
          .event("burned", "Tarnby", 55.6, 0.6, DAY)
          .record();
  private static final NewsRecord PAPER =
      Written.on(
              "2026-03-04",
              "The Larkin Granary in Tarnby was burned on 2026-03-02 by arsonists."
                  + " Odile Larkin wept before the Larkin Granary.")
          .event("burned", "Tarnby", 55.6, 0.6, DAY)
          .record();
  private static final NewsRecord ELSEWHERE =
      Written.on(
              "2026-03-04",
              "Arsonists burned the Larkin Granary in Ostwick on 2026-03-02."
                  + " The Larkin Granary belongs to Odile Larkin.")
          .event("burned", "Ostwick", 51.2, 1.4, DAY)
          .record();
  private static final NewsRecord LATER =
      Written.on(
              "2026-03-20",
              "Arsonists burned the Larkin Granary in Tarnby on 2026-03-19."
                  + " The Larkin Granary belongs to Odile Larkin.")
          .event("burned", "Tarnby", 55.6, 0.6, OTHER_DAY)
          .record();

  @TempDir private Path folder = Path.of("");
  private int archives;

  /** The ids of the events of each happening, by its id. */
  private Map<String, Set<String>> happenings(NewsRecord... records) throws SQLException {
    Path file = folder.resolve(archives++ + ".db");
    try (Archive archive = Comparing.in(Archive.openOrCreate(Location.parse(file.toString())))) {
      for (NewsRecord each : records) {
        archive.add(each, Invented.found(each), "reader 1");
      }
    }
    Map<String, Set<String>> found = new HashMap<>();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT happening.id, event.id FROM event"
                    + " JOIN happening ON happening.key = event.happening")) {
      while (rows.next()) {
        found.computeIfAbsent(rows.getString(1), any -> new HashSet<>()).add(rows.getString(2));
      }
    }
    return found;
  }

  /** Which events are together, whatever their happenings are called. */
  private Set<Set<String>> together(NewsRecord... records) throws SQLException {
    return Set.copyOf(happenings(records).values());
  }

  private static String event(NewsRecord record) {
    return record.events().getFirst().id();
  }

  @Test
  void twoReportsOfOneFireAreOneHappening() throws SQLException {
    assertEquals(Set.of(Set.of(event(WIRE), event(PAPER))), together(WIRE, PAPER));
  }

  @Test
  void anotherPlaceOrAnotherDayIsAnotherHappening() throws SQLException {
    assertEquals(
        Set.of(Set.of(event(WIRE)), Set.of(event(ELSEWHERE)), Set.of(event(LATER))),
        together(WIRE, ELSEWHERE, LATER));
  }

  @Test
  void whatOneReportTellsAsHappenedAndAsNotHappenedIsNotOne() throws SQLException {
    NewsRecord report =
        Written.on(
                DAY,
                "The drivers of the Sedge Depot struck on Monday, the union of the Sedge Depot said."
                    + " The drivers of the Sedge Depot never walked out, the Sedge Depot said.")
            .event("struck", Event.Tense.PAST, Factuality.CERTAIN)
            .event("walked", Event.Tense.PAST, Factuality.CERTAINLY_NOT)
            .record();
    assertEquals(2, together(report).size());
  }

  @Test
  void whatIsOneDoesNotDependOnWhichReportComesFirst() throws SQLException {
    Set<Set<String>> expected =
        Set.of(Set.of(event(WIRE), event(PAPER)), Set.of(event(ELSEWHERE)), Set.of(event(LATER)));
    assertEquals(expected, together(WIRE, PAPER, ELSEWHERE, LATER));
    assertEquals(expected, together(LATER, ELSEWHERE, PAPER, WIRE));
    assertEquals(expected, together(ELSEWHERE, PAPER, LATER, WIRE));
  }

  @Test
  void aHappeningKeepsItsIdAsReportsAreAdded() throws SQLException {
    assertEquals(Set.of(event(WIRE)), happenings(WIRE).keySet());
    Map<String, Set<String>> found = happenings(WIRE, ELSEWHERE, PAPER, LATER);
    assertEquals(Set.of(event(WIRE), event(PAPER)), found.get(event(WIRE)));
  }

  @Test
  void aReportThatIsAddedAgainTellsNothingNew() throws SQLException {
    assertEquals(happenings(WIRE, PAPER), happenings(WIRE, PAPER, WIRE));
  }
}
