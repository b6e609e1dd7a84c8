package org.onrecord.reading.event;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.text.Span;

/**
 * A word that may fill a role of an event.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param word the head of what fills it
 * @param likely the probability that it does
 */
record Filler(Span word, double likely) {
  /** How likely what fills a role does so; tuned on dev text. */
  static final double SURE = 0.5;

  /** The same of places; tuned on sentences that training left out. */
  static final double SURE_PLACE = 0.4;

  boolean isSure() {
    return likely > SURE;
  }

  /** Those that are sure enough, the likeliest first. */
  static Stream<Filler> sure(List<Filler> fillers) {
    return sure(fillers, SURE);
  }

  /** Places that are sure enough, the likeliest first. */
  static Stream<Filler> surePlaces(List<Filler> fillers) {
    return sure(fillers, SURE_PLACE);
  }

  private static Stream<Filler> sure(List<Filler> fillers, double least) {
    return fillers.stream()
        .filter(filler -> filler.likely > least)
        .sorted(Comparator.comparingDouble(Filler::likely).reversed());
  }
}
