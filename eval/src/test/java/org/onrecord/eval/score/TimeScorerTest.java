package org.onrecord.eval.score;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;
import org.onrecord.eval.gold.GoldTimes;
import org.onrecord.record.Time;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

class TimeScorerTest {
  private static GoldTimes.Time gold(int start, int end, String type, String value) {
    return new GoldTimes.Time(new Span(start, end), Optional.of(type), value);
  }

  private static Time found(int start, int end, Time.Type type, String value) {
    return new Time(
        "t" + start, new Span(start, end), type, value, Optional.empty(), Optional.empty());
  }

  private static SequencedMap<String, Double> figures(List<GoldTimes.Time> gold, List<Time> found) {
    GoldTimes document = new GoldTimes("d", Document.of("x".repeat(100)), gold);
    return TimeScorer.figures(List.of(TimeScorer.tally(document, found)));
  }

  /** 4 gold, 3 found: two overlap, one of them exactly; one value is right. */
  @Test
  void eachFigureCountsWhatItNames() {
    List<GoldTimes.Time> gold =
        List.of(
            gold(0, 5, "DATE", "2014"),
            gold(10, 20, "DATE", "2015"),
            gold(30, 40, "SET", "P1D"),
            gold(50, 60, "TIME", "T09:00"));
    List<Time> found =
        List.of(
            found(0, 5, Time.Type.DATE, "2013"),
            found(12, 20, Time.Type.DURATION, "2015"),
            found(70, 80, Time.Type.DATE, "2016"));
    SequencedMap<String, Double> figures = figures(gold, found);
    assertEquals(2.0 / 7, figures.getOrDefault("strict", -1.0), 1e-9);
    assertEquals(4.0 / 7, figures.getOrDefault("relaxed", -1.0), 1e-9);
    assertEquals(2.0 / 7, figures.getOrDefault("value", -1.0), 1e-9);
    assertEquals(0, figures.getOrDefault("strict-value", -1.0), 1e-9);
    assertEquals(2.0 / 7, figures.getOrDefault("type", -1.0), 1e-9);
  }

  /** The one that equals it is a gold one's, though another comes first. */
  @Test
  void anEqualSpanGoesBeforeOneThatOverlaps() {
    List<Time> found = new ArrayList<>();
    found.add(found(0, 20, Time.Type.DATE, "wrong"));
    found.add(found(10, 20, Time.Type.DATE, "2015"));
    SequencedMap<String, Double> figures = figures(List.of(gold(10, 20, "DATE", "2015")), found);
    assertEquals(2.0 / 3, figures.getOrDefault("value", -1.0), 1e-9);
    assertEquals(2.0 / 3, figures.getOrDefault("strict", -1.0), 1e-9);
  }
}
