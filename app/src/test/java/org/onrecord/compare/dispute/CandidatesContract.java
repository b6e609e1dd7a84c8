package org.onrecord.compare.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.onrecord.Result;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ClaimTable;
import org.onrecord.archive.Invented;
import org.onrecord.archive.Location;
import org.onrecord.reading.dispute.Claims;
import org.onrecord.reading.dispute.Stories;
import org.onrecord.record.NewsRecord;

/**
 * That what is measured is what ships: which documents of an archive are compared says {@link
 * Stories} for {@code ./dev eval}, and SQL in whichever database.
 */
abstract class CandidatesContract {
  private static final List<Result.Read> REPORTS = ReadStories.all();

  /** Where there is nothing yet. */
  abstract Location nowhere();

  @Test
  void theSameDocumentsAreComparedInMemoryAndInAnArchive() {
    Stories stories = new Stories();
    List<List<Integer>> inMemory =
        REPORTS.stream().map(each -> stories.add(each.claims())).toList();

    List<List<Integer>> inArchive = inArchive();
    for (int each = 0; each < REPORTS.size(); each++) {
      // Of two that weigh the same either may come first.
      assertEquals(
          weights(each, inMemory.get(each)), weights(each, inArchive.get(each)), "report " + each);
    }

    // It was worth comparing: some meet none, some few, some as many as may be; one name is common.
    List<Integer> met = inMemory.stream().map(List::size).distinct().toList();
    assertTrue(met.containsAll(Set.of(0, 1, 2, Stories.MET)), met::toString);
    long naming =
        REPORTS.stream().filter(each -> each.claims().topics().contains("vessia")).count();
    assertTrue(naming > Stories.COMMON, naming + " name the capital");
  }

  /** What each of some others has in common with a report. */
  private static List<String> weights(int report, List<Integer> others) {
    return others.stream()
        .map(other -> String.format(Locale.ROOT, "%.9f", weight(report, other)))
        .toList();
  }

  private static double weight(int report, int other) {
    return topics(report).stream()
        .filter(topics(other)::contains)
        .mapToDouble(topic -> points(topic, report))
        .sum();
  }

  /** The more, the fewer have it so far; what too many have tells nothing. */
  private static double points(String topic, int report) {
    long having =
        REPORTS.stream()
            .limit(report + 1L)
            .filter(each -> each.claims().topics().contains(topic))
            .count();
    int points = topic.startsWith(Stories.NO_NAME) ? 1 : Stories.NAME;
    return having < Stories.COMMON ? (double) points / having : 0;
  }

  private static Set<String> topics(int report) {
    return REPORTS.get(report).claims().topics();
  }

  private List<List<Integer>> inArchive() {
    List<String> ids = REPORTS.stream().map(each -> each.record().id()).toList();
    List<List<Integer>> met = new ArrayList<>();
    try (Archive opened = Archive.openOrCreate(nowhere())) {
      for (Result.Read each : REPORTS) {
        Claims claims = each.claims();
        NewsRecord record = each.record();
        opened
            .with(
                (writing, document, same) -> {
                  ClaimTable table = new ClaimTable(writing);
                  table.keep(document, claims);
                  met.add(
                      table.candidates(document).stream()
                          .map(other -> ids.indexOf(other.id()))
                          .toList());
                })
            .add(record, Invented.found(record), "1");
      }
    }
    return met;
  }
}
