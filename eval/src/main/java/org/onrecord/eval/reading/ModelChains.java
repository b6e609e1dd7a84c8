package org.onrecord.eval.reading;

import java.util.List;
import java.util.Optional;
import org.onrecord.Reader;
import org.onrecord.eval.gold.ChainMention;
import org.onrecord.model.Head;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Published;
import org.onrecord.reading.Steps;
import org.onrecord.reading.actor.Chain;
import org.onrecord.reading.actor.Chains;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.record.Ids;
import org.onrecord.text.Document;

/**
 * The chains that the reader's own steps find, before actors are made of them. A text is read
 * whatever its language, and as one section whatever its length.
 *
 * <p>Safe to share between threads.
 */
public final class ModelChains implements ChainReads {
  private final ReaderModel model;
  private final Steps steps;
  private final List<Head> heads;

  public ModelChains(ReaderModel model) {
    this.model = model;
    steps = Reader.steps(model.description());
    heads = steps.heads();
  }

  @Override
  public List<List<ChainMention>> of(String text) {
    Draft draft = new Draft(text, new Ids(Ids.document(Document.of(text))));
    draft.put(Sentences.PART, Sentences.of(text));
    draft.put(Published.PART, Published.of(Optional.empty()));
    List<Words> whole = List.of(model.wordPiece().words(text));
    steps.read(draft, whole, words -> model.scores(words, heads));
    return draft.get(Chains.PART).stream().map(ModelChains::mentions).toList();
  }

  private static List<ChainMention> mentions(Chain chain) {
    return chain.phrases().stream()
        .map(phrase -> new ChainMention(phrase.span(), phrase.head()))
        .toList();
  }
}
