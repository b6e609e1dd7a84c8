package org.onrecord.eval.reading;

import java.util.Map;
import java.util.TreeMap;
import org.onrecord.eval.gold.GoldEvent;
import org.onrecord.eval.gold.GoldEvent.Pair;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Words;
import org.onrecord.reading.event.Pairs;

/**
 * What the model says one party does to another, where both are given.
 *
 * <p>Safe to share between threads.
 */
public final class ModelPairs {
  private final ReaderModel model;
  private final Pairs pairs;

  public ModelPairs(ReaderModel model) {
    this.model = model;
    pairs = new Pairs(model.description());
  }

  /** The likeliest type, by the name under which it counts; of the pair its parties alone count. */
  public String of(String sentence, Pair pair) {
    Words words = model.wordPiece().words(sentence);
    Map<String, Double> likely = new TreeMap<>();
    pairs
        .types(words, model.scores(words, pairs.heads()), pair.source(), pair.target())
        .forEach((type, share) -> likely.merge(GoldEvent.root(type), share, Double::sum));
    return likely.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
