package org.onrecord.eval.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Function;
import org.onrecord.eval.gold.ChainMention;

/**
 * Scores chains, those of one mention left out. {@code conll} is the mean of the F1 of {@code muc},
 * {@code b-cubed} and {@code ceaf-phi4}; {@code mentions} is the F1 of mentions that stand in a
 * chain. Mentions are equal where all of their words are; in figures that end in {@code -head}
 * where the head of one lies within the head of the other.
 *
 * <p>No state; safe to share between threads.
 */
public final class CoreferenceScorer {
  private CoreferenceScorer() {}

  /**
   * What was counted in one document, or in several.
   *
   * @param spans with mentions equal by all of their words
   * @param heads with mentions equal by their heads
   */
  public record Counted(Coreference spans, Coreference heads) {}

  /** Counts in one document. */
  public static Counted count(List<List<ChainMention>> gold, List<List<ChainMention>> found) {
    return new Counted(
        Coreference.of(ChainComparison.ofSpans(gold, found)),
        Coreference.of(ChainComparison.ofHeads(gold, found)));
  }

  /** Counts in some documents together. */
  public static Counted sum(Collection<Counted> documents) {
    return new Counted(sum(documents, Counted::spans), sum(documents, Counted::heads));
  }

  private static Coreference sum(
      Collection<Counted> documents, Function<Counted, Coreference> side) {
    return Coreference.sum(documents.stream().map(side).toList());
  }

  /** The figures of some documents together. */
  public static SequencedMap<String, Double> figures(Collection<Counted> documents) {
    Counted sum = sum(documents);
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    put(sum.spans(), "", figures);
    put(sum.heads(), "-head", figures);
    return figures;
  }

  private static void put(
      Coreference counted, String ending, SequencedMap<String, Double> figures) {
    figures.put("conll" + ending, counted.conll());
    counted.measures().forEach((name, measure) -> figures.put(name + ending, measure.f1()));
  }
}
