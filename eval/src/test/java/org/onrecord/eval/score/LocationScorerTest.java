package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Span;

class LocationScorerTest {
  private static Tally tally(List<Span> gold, int... found) {
    return LocationScorer.tally(
        gold, found.length == 0 ? Optional.empty() : Optional.of(new Span(found[0], found[1])));
  }

  /** With a place: equal, holding the second, cut, elsewhere, none; without: none, some. */
  @Test
  void thePlaceMustBeAllOfOneInTheGold() {
    List<Span> gold = List.of(new Span(10, 20), new Span(30, 40));
    Map<String, Double> figures =
        LocationScorer.figures(
            List.of(
                tally(gold, 10, 20),
                tally(gold, 25, 45),
                tally(gold, 10, 19),
                tally(gold, 50, 60),
                tally(gold),
                tally(List.of()),
                tally(List.of(), 10, 20),
                tally(List.of(), 0, 9)));
    assertEquals(
        Map.of("location", 3.0 / 8, "location-with", 2.0 / 5, "location-without", 1.0 / 3),
        figures);
  }
}
