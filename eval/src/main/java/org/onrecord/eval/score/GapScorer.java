package org.onrecord.eval.score;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.onrecord.eval.gold.ChainMention;
import org.onrecord.eval.gold.GapExample;
import org.onrecord.text.Span;

/**
 * Scores pronouns as GAP does: each example is two decisions, whether either name is meant. {@code
 * gap} is the F1 of names that are; {@code gap-masculine} and {@code gap-feminine} that of one
 * gender's pronouns; {@code gap-ratio} the feminine over the masculine. A name is found to be meant
 * where a chain of the pronoun has a mention whose head stands inside it.
 *
 * <p>No state; safe to share between threads.
 *
 * @see <a href="https://aclanthology.org/Q18-1042">Webster et al. (2018), Mind the GAP</a>
 */
public final class GapScorer {
  private static final List<Measure> MEASURES =
      List.of(Measure.f1("gap"), Measure.f1("gap-masculine"), Measure.f1("gap-feminine"));

  private GapScorer() {}

  /** The figures of some examples together. */
  public static SequencedMap<String, Double> figures(Collection<Tally> examples) {
    SequencedMap<String, Double> figures = new LinkedHashMap<>(Measure.all(MEASURES, examples));
    double masculine = figures.getOrDefault("gap-masculine", 0.0);
    if (masculine > 0) {
      figures.put("gap-ratio", figures.getOrDefault("gap-feminine", 0.0) / masculine);
    }
    return figures;
  }

  /** Counts in one example. */
  public static Tally tally(GapExample example, List<List<ChainMention>> chains) {
    List<ChainMention> meant =
        chains.stream()
            .filter(chain -> chain.stream().anyMatch(each -> heads(each, example.pronoun())))
            .flatMap(List::stream)
            .toList();
    Tally tally = new Tally();
    for (GapExample.Candidate name : example.candidates()) {
      boolean found = meant.stream().anyMatch(each -> heads(each, name.span()));
      Counts counts = counts(name.coreferent(), found);
      tally.add("gap", counts);
      tally.add(example.isFeminine() ? "gap-feminine" : "gap-masculine", counts);
    }
    return tally;
  }

  /** Whether a mention's head stands inside some words. */
  private static boolean heads(ChainMention mention, Span words) {
    return words.covers(mention.head());
  }

  private static Counts counts(boolean gold, boolean found) {
    return new Counts(gold && found ? 1 : 0, !gold && found ? 1 : 0, gold && !found ? 1 : 0);
  }
}
