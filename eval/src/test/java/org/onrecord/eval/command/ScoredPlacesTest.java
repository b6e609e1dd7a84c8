package org.onrecord.eval.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.Fixtures;
import org.onrecord.eval.gold.GoldLocation;
import org.onrecord.eval.score.LocationScorer;
import org.onrecord.text.Span;

class ScoredPlacesTest {
  private static final String TEXT = "In Ost they fought near Wyk and slept.";

  /** One is right, one wrong, and one is rightly nowhere. */
  private static final ScoredPlaces SCORED =
      ScoredPlaces.of(
          List.of(gold("fought", "Ost", "Wyk"), gold("slept", "Wyk"), gold("slept")),
          List.of(place("near Wyk"), place("Ost"), Optional.empty()));

  private static GoldLocation gold(String told, String... places) {
    return new GoldLocation(
        "l",
        TEXT,
        Fixtures.span(TEXT, told),
        List.of(places).stream().map(place -> Fixtures.span(TEXT, place)).toList());
  }

  private static Optional<Span> place(String words) {
    return Optional.of(Fixtures.span(TEXT, words));
  }

  @Test
  void eventsAreSizedAndCounted() {
    assertEquals("{events=3, with a place=2}", SCORED.sizes().toString());
    assertEquals(
        "{location=0.6666666666666666, location-with=0.5, location-without=1.0}",
        LocationScorer.figures(SCORED.tallies()).toString());
  }

  @Test
  void wrongPlacesAreShown() {
    assertEquals(List.of(List.of("slept", "Wyk", "Ost", TEXT)), SCORED.wrong(9).rows());
  }
}
