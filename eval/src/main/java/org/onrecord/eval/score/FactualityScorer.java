package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.SortedMap;
import org.onrecord.eval.gold.GoldViews;
import org.onrecord.eval.gold.GoldViews.Told;
import org.onrecord.eval.gold.GoldViews.View;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

/**
 * Scores how firmly sources, the author among them, commit to events. PR+ and PS+ count as one
 * class, {@code PR+}, and so do PR- and PS-, {@code PR-}. {@code macro-F1} is the mean of the F1 of
 * CT+, PR+, CT- and Uu, {@code accuracy} the share of right views, {@code found} that of gold
 * events that were read. A view that was not read is wrong. A view is known by its source's name;
 * for the innermost that of the innermost source that was read is taken where none has its name,
 * unless it has another's: {@code by-fallback} is the share of views that were met so.
 *
 * <p>No state; safe to share between threads.
 */
public final class FactualityScorer {
  /** Stands for a view that was not read. */
  public static final String NONE = "none";

  private static final String VIEW = "view/";
  private static final List<String> CLASSES = List.of("CT+", "PR+", "CT-", "Uu");

  private FactualityScorer() {}

  /**
   * A view with what was read of it.
   *
   * @param told the event
   * @param view in the gold
   * @param decision the two classes
   * @param byFallback whether it was met by a source of another name
   */
  public record Judged(Told told, View view, Decision decision, boolean byFallback) {}

  /** The class of a value. */
  static String label(Factuality value) {
    return switch (value) {
      case POSSIBLE -> Factuality.PROBABLE.label();
      case POSSIBLY_NOT -> Factuality.PROBABLY_NOT.label();
      default -> value.label();
    };
  }

  /** The views of an article, in its order. */
  public static List<Judged> judged(GoldViews gold, NewsRecord record) {
    List<Judged> judged = new ArrayList<>();
    for (Told told : gold.events()) {
      Optional<FoundViews> found = event(told.word(), record).map(e -> new FoundViews(e, record));
      told.views().forEach(view -> judged.add(judged(told, view, found)));
    }
    return judged;
  }

  private static Judged judged(Told told, View view, Optional<FoundViews> found) {
    Optional<Factuality> named = found.flatMap(it -> it.of(view));
    Optional<Factuality> other =
        named.isEmpty() && told.views().indexOf(view) == 0 && !view.isAuthors()
            ? found.flatMap(it -> it.innermost(others(told)))
            : Optional.empty();
    String label = named.or(() -> other).map(FactualityScorer::label).orElse(NONE);
    return new Judged(told, view, new Decision(label(view.value()), label), other.isPresent());
  }

  /** The views of sources but the innermost. */
  private static List<View> others(Told told) {
    return told.views().stream().skip(1).filter(view -> !view.isAuthors()).toList();
  }

  /** Counts of an article. */
  public static Tally tally(GoldViews gold, NewsRecord record) {
    Tally tally = new Tally();
    gold.events().forEach(told -> tally.addCase("found", event(told.word(), record).isPresent()));
    for (Judged each : judged(gold, record)) {
      tally.addCase("accuracy", each.decision().isRight());
      tally.addCase("by-fallback", each.byFallback());
      Labels.add(tally, VIEW, each.decision());
    }
    return tally;
  }

  private static Optional<Event> event(Span word, NewsRecord record) {
    return record.events().stream()
        .filter(
            event ->
                event.triggers().stream()
                    .flatMap(List::stream)
                    .anyMatch(span -> span.overlaps(word)))
        .findFirst();
  }

  /** The figures of some articles together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> articles) {
    Tally sum = Tally.sum(articles);
    SortedMap<String, Counts> classes = sum.under(VIEW);
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    figures.put(
        "macro-F1",
        Labels.macroF1(
            CLASSES.stream().map(each -> classes.getOrDefault(each, Counts.NONE)).toList()));
    sum.of("accuracy").ifPresent(counts -> figures.put("accuracy", counts.recall()));
    CLASSES.forEach(
        each -> figures.put("F1-" + each, classes.getOrDefault(each, Counts.NONE).f1()));
    sum.of("found").ifPresent(counts -> figures.put("found", counts.recall()));
    sum.of("by-fallback").ifPresent(counts -> figures.put("by-fallback", counts.recall()));
    return figures;
  }
}
