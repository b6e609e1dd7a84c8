package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.onrecord.eval.gold.GoldPlaces;
import org.onrecord.record.Place;

/**
 * Scores places as geoparsers are (Gritta et al., 2020): {@code found} is the F1 of mentions that
 * overlap; {@code acc161} the share of all gold mentions with a point whose place was put within
 * 161 km of it; {@code end-to-end} the F1 of that; {@code auc} the area under the curve of errors,
 * in the logarithm of kilometres over the largest there can be, of the mentions found with a point:
 * less is better. Gold mentions without a point, and what is found there, count neither way.
 *
 * <p>No state; safe to share between threads.
 */
public final class PlaceScorer {
  private static final double NEAR = 161;
  private static final double FARTHEST = 20_039;
  private static final long AUC_SCALE = 1_000_000;

  private static final List<Measure> MEASURES =
      List.of(
          Measure.f1("found"),
          Measure.recall("acc161", "near"),
          Measure.f1("end-to-end"),
          Measure.recall("auc", "error"));

  private PlaceScorer() {}

  /** The figures of some documents together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> documents) {
    return Measure.all(MEASURES, documents);
  }

  /** Counts in one document. */
  public static Tally tally(GoldPlaces document, List<Place> read) {
    List<GoldPlaces.Toponym> gold =
        document.toponyms().stream().filter(each -> each.point().isPresent()).toList();
    List<Place> found = new ArrayList<>(read);
    found.removeIf(place -> isElsewhere(place, document.toponyms(), gold));
    List<Optional<Place>> pairs = SpanPairs.of(gold, GoldPlaces.Toponym::span, found, Place::span);
    int overlapping = 0;
    int near = 0;
    Tally tally = new Tally();
    for (int i = 0; i < gold.size(); i++) {
      Optional<Place> place = pairs.get(i);
      overlapping += place.isPresent() ? 1 : 0;
      Place.Point wanted = gold.get(i).point().orElseThrow();
      Optional<Double> error = place.flatMap(Place::point).map(point -> point.kilometres(wanted));
      near += error.filter(km -> km <= NEAR).isPresent() ? 1 : 0;
      error.ifPresent(km -> tally.add("error", share(km), 0, AUC_SCALE - share(km)));
    }
    tally.add("found", overlapping, found.size() - overlapping, gold.size() - overlapping);
    tally.add("near", near, 0, gold.size() - near);
    tally.add("end-to-end", near, found.size() - near, gold.size() - near);
    return tally;
  }

  /** Whether a finding overlaps gold without a point, and none with one. */
  private static boolean isElsewhere(
      Place place, List<GoldPlaces.Toponym> all, List<GoldPlaces.Toponym> gold) {
    return gold.stream().noneMatch(each -> each.span().overlaps(place.span()))
        && all.stream().anyMatch(each -> each.span().overlaps(place.span()));
  }

  private static long share(double kilometres) {
    double share = Math.log1p(kilometres) / Math.log1p(FARTHEST);
    return Math.round(AUC_SCALE * Math.min(1, share));
  }
}
