package org.onrecord.eval.score;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.text.Span;

/**
 * How well chains agree with those of the gold, as in the CoNLL-2012 shared task.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param muc see {@link Muc}
 * @param bCubed see {@link BCubed}
 * @param ceaf see {@link CeafPhi4}
 * @param mentions those that stand in a chain at all
 * @see <a href="https://aclanthology.org/P14-2006">Pradhan et al. (2014), Scoring Coreference
 *     Partitions of Predicted Mentions</a>
 */
public record Coreference(
    RecallPrecision muc, RecallPrecision bCubed, RecallPrecision ceaf, RecallPrecision mentions) {

  /** Counts in one document. */
  public static Coreference of(ChainComparison chains) {
    return new Coreference(
        Muc.of(chains), BCubed.of(chains), CeafPhi4.of(chains), mentions(chains));
  }

  private static RecallPrecision mentions(ChainComparison chains) {
    Set<Span> gold = all(chains.gold());
    Set<Span> found = all(chains.found());
    long both = gold.stream().filter(found::contains).count();
    return new RecallPrecision(both, gold.size(), both, found.size());
  }

  private static Set<Span> all(List<Set<Span>> chains) {
    return chains.stream().flatMap(Set::stream).collect(Collectors.toCollection(HashSet::new));
  }

  /** Counts in some documents together. */
  static Coreference sum(Collection<Coreference> documents) {
    RecallPrecision none = RecallPrecision.NONE;
    return documents.stream().reduce(new Coreference(none, none, none, none), Coreference::plus);
  }

  private Coreference plus(Coreference other) {
    return new Coreference(
        muc.plus(other.muc),
        bCubed.plus(other.bCubed),
        ceaf.plus(other.ceaf),
        mentions.plus(other.mentions));
  }

  /** The mean of the three measures' F1: the shared task's figure. */
  public double conll() {
    return (muc.f1() + bCubed.f1() + ceaf.f1()) / 3;
  }

  /** Each measure by its name. */
  public SequencedMap<String, RecallPrecision> measures() {
    SequencedMap<String, RecallPrecision> measures = new LinkedHashMap<>();
    measures.put("muc", muc);
    measures.put("b-cubed", bCubed);
    measures.put("ceaf-phi4", ceaf);
    measures.put("mentions", mentions);
    return measures;
  }
}
