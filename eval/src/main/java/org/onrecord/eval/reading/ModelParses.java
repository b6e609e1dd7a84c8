package org.onrecord.eval.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.eval.gold.Treebank;
import org.onrecord.eval.gold.Treebank.Sentence;
import org.onrecord.eval.gold.Treebank.Token;
import org.onrecord.eval.gold.Treebank.Word;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.reading.syntax.SyntaxHeads;

/**
 * What the model's heads say of gold words. A gold word stands where its first model word stands
 * that no gold word before it has; one without such a word is not found.
 *
 * <p>Safe to share between threads.
 */
public final class ModelParses implements ParseReads {
  private final ReaderModel model;
  private final SyntaxHeads heads;

  public ModelParses(ReaderModel model) {
    this.model = model;
    heads = SyntaxHeads.of(model.description());
  }

  @Override
  public List<List<Optional<Word>>> of(Treebank document) {
    Words words = model.wordPiece().words(document.text());
    Scores scores = model.scores(words, heads.all());
    BitSet taken = new BitSet();
    return document.sentences().stream()
        .map(sentence -> parse(places(sentence, words, taken), scores))
        .toList();
  }

  /** The model word of each gold word, or -1. */
  private static int[] places(Sentence sentence, Words words, BitSet taken) {
    return sentence.tokens().stream().mapToInt(token -> place(token, words, taken)).toArray();
  }

  private static int place(Token token, Words words, BitSet taken) {
    int word = firstEndingBehind(token.span().start(), words);
    while (word < words.size() && words.starts()[word] < token.span().end()) {
      if (!taken.get(word)) {
        taken.set(word);
        return word;
      }
      word++;
    }
    return -1;
  }

  private static int firstEndingBehind(int offset, Words words) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.ends()[middle] <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private List<Optional<Word>> parse(int[] places, Scores scores) {
    int[] found = IntStream.range(0, places.length).filter(i -> places[i] >= 0).toArray();
    int[] words = IntStream.of(found).map(i -> places[i]).toArray();
    int[] above = heads.heads(words, scores);
    List<Optional<Word>> parse =
        new ArrayList<>(Collections.nCopies(places.length, Optional.empty()));
    for (int n = 0; n < found.length; n++) {
      int head = above[n];
      String relation = head == n ? "root" : heads.relation(words[n], words[head], scores);
      int number = head == n ? 0 : found[head] + 1;
      parse.set(found[n], Optional.of(new Word(heads.tag(words[n], scores), number, relation)));
    }
    return parse;
  }
}
