package org.onrecord.eval.reading;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.onrecord.eval.gold.GoldEvent;
import org.onrecord.eval.gold.GoldEvent.Pair;
import org.onrecord.model.Head;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.event.Pairs;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Ids;
import org.onrecord.text.Document;

/**
 * What the model says one party does to another, where both are given.
 *
 * <p>Safe to share between threads.
 */
public final class ModelPairs {
  private final ReaderModel model;
  private final Pairs pairs;
  private final Parses parses;
  private final List<Head> heads;

  public ModelPairs(ReaderModel model) {
    this.model = model;
    pairs = new Pairs(model.description());
    parses = new Parses(model.description());
    heads = Stream.concat(pairs.heads().stream(), parses.heads().stream()).toList();
  }

  /** The likeliest type, and the voice; of the pair its parties alone count. */
  public PairRead of(String sentence, Pair pair) {
    Words words = model.wordPiece().words(sentence);
    Scores scores = model.scores(words, heads);
    Draft draft = new Draft(sentence, new Ids(Ids.document(Document.of(sentence))));
    draft.put(Sentences.PART, Sentences.of(sentence));
    return new PairRead(
        root(words, scores, pair),
        Voice.isPassive(pair, sentence, parses.in(draft, words, scores)));
  }

  private String root(Words words, Scores scores, Pair pair) {
    Map<String, Double> likely = new TreeMap<>();
    pairs
        .types(words, scores, pair.source(), pair.target())
        .forEach((type, share) -> likely.merge(GoldEvent.root(type), share, Double::sum));
    return likely.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
  }
}
