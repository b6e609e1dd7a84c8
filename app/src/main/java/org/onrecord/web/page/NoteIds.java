package org.onrecord.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.onrecord.record.Finding;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;

/**
 * Under which id the page of an article tells of each finding: {@code f3} is its third statement,
 * {@code e4} an event, {@code t1} a time, {@code p2} a place. Mentions of one place are told of
 * together, and so are those of one time.
 *
 * <p>Immutable; safe to share between threads.
 */
final class NoteIds {
  private final Map<String, String> byFinding = new HashMap<>();

  NoteIds(NewsRecord record) {
    number("f", record.statements(), Finding::id);
    number("e", record.events(), Finding::id);
    number("t", record.times(), time -> time.type() + " " + time.value());
    number("p", record.places(), place -> called(place, record.text()));
  }

  private <T extends Finding> void number(
      String letter, List<T> findings, Function<T, String> same) {
    Map<String, String> ids = new HashMap<>();
    for (T each : findings) {
      byFinding.put(
          each.id(), ids.computeIfAbsent(same.apply(each), key -> letter + (ids.size() + 1)));
    }
  }

  private static String called(Place place, String text) {
    return place.name().orElseGet(() -> place.span().in(text)).toLowerCase(Locale.ROOT)
        + "\n"
        + place.country().orElse("");
  }

  /** Of a finding of the record. */
  String of(Finding finding) {
    return byFinding.getOrDefault(finding.id(), "");
  }

  /** Of the finding of that id; empty where the record has none. */
  String of(String finding) {
    return byFinding.getOrDefault(finding, "");
  }
}
