package org.onrecord.eval.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.onrecord.eval.gold.GoldLocation;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.score.LocationScorer;
import org.onrecord.eval.score.Tally;
import org.onrecord.text.Span;

/** Gold events with the places that were found for them. */
record ScoredPlaces(List<Scored> events) {
  /**
   * An event.
   *
   * @param found the words for its place; empty where none were found
   */
  record Scored(GoldLocation gold, Optional<Span> found) {
    boolean isRight() {
      return LocationScorer.isRight(gold.places(), found);
    }

    Tally tally() {
      return LocationScorer.tally(gold.places(), found);
    }

    private List<String> row() {
      String text = gold.text();
      return List.of(
          gold.told().in(text),
          gold.places().stream().map(place -> place.in(text)).collect(Collectors.joining(", ")),
          found.map(place -> place.in(text)).orElse("–"),
          text);
    }
  }

  /** What was found for gold events, in their order. */
  static ScoredPlaces of(List<GoldLocation> gold, List<Optional<Span>> found) {
    List<Scored> scored = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      scored.add(new Scored(gold.get(i), found.get(i)));
    }
    return new ScoredPlaces(scored);
  }

  List<Tally> tallies() {
    return events.stream().map(Scored::tally).toList();
  }

  SequencedMap<String, Integer> sizes() {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("events", events.size());
    sizes.put(
        "with a place",
        (int) events.stream().filter(each -> !each.gold().places().isEmpty()).count());
    return sizes;
  }

  /** At most so many events whose place is wrong. */
  Table wrong(int most) {
    return new Table(
        "Wrong places",
        List.of("event", "gold", "found", "text"),
        events.stream().filter(each -> !each.isRight()).limit(most).map(Scored::row).toList());
  }
}
