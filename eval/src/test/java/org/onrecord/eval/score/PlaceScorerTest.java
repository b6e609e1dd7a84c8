package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.gold.GoldPlaces;
import org.onrecord.record.Place;
import org.onrecord.text.Span;

class PlaceScorerTest {
  private static final Place.Point PARIS = new Place.Point(48.86, 2.35);
  private static final Place.Point BERLIN = new Place.Point(52.52, 13.4);

  private static GoldPlaces.Toponym gold(int start, Place.Point point) {
    return new GoldPlaces.Toponym(new Span(start, start + 5), Optional.of(point));
  }

  private static Place found(int start, Optional<Place.Point> point) {
    return new Place(
        "p" + start,
        new Span(start, start + 5),
        Place.Use.LITERAL,
        Optional.empty(),
        point,
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty());
  }

  /**
   * 4 gold with points and one without; 4 found: one near, one far, one nowhere, one where gold has
   * no point.
   */
  @Test
  void whatHasNoPointInTheGoldCountsNeitherWay() {
    GoldPlaces document =
        new GoldPlaces(
            "d",
            "x".repeat(100),
            List.of(
                gold(0, PARIS),
                gold(10, PARIS),
                gold(20, PARIS),
                gold(30, PARIS),
                new GoldPlaces.Toponym(new Span(40, 45), Optional.empty())));
    List<Place> found =
        List.of(
            found(0, Optional.of(PARIS)),
            found(10, Optional.of(BERLIN)),
            found(20, Optional.empty()),
            found(40, Optional.of(BERLIN)));
    SequencedMap<String, Double> figures =
        PlaceScorer.figures(List.of(PlaceScorer.tally(document, found)));
    assertEquals(6.0 / 7, figures.getOrDefault("found", -1.0), 1e-9);
    assertEquals(1.0 / 4, figures.getOrDefault("acc161", -1.0), 1e-9);
    assertEquals(2.0 / 7, figures.getOrDefault("end-to-end", -1.0), 1e-9);
    assertEquals(Math.log1p(878) / Math.log1p(20_039) / 2, figures.getOrDefault("auc", -1.0), 1e-3);
  }

  @Test
  void kilometresAreThoseOfTheGlobe() {
    assertEquals(878, PARIS.kilometres(BERLIN), 3);
    assertEquals(0, PARIS.kilometres(PARIS), 1e-9);
  }
}
