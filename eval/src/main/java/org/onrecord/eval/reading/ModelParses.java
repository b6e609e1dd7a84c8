package org.onrecord.eval.reading;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.eval.gold.Treebank;
import org.onrecord.eval.gold.Treebank.Sentence;
import org.onrecord.eval.gold.Treebank.Token;
import org.onrecord.eval.gold.Treebank.Word;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;

/**
 * What the model's heads say of gold words. A gold word stands where its first model word stands
 * that no gold word before it has; one without such a word is not found. Each word picks its head
 * among those of its sentence; one that picks itself is the root.
 *
 * <p>Safe to share between threads.
 *
 * @see <a href="https://aclanthology.org/E17-1063">Zhang, Cheng and Lapata (2017), Dependency
 *     Parsing as Head Selection</a>
 */
public final class ModelParses implements ParseReads {
  private final ReaderModel model;
  private final SyntaxHeads heads;

  public ModelParses(ReaderModel model) {
    this.model = model;
    ModelDescription description = model.description();
    heads =
        new SyntaxHeads(
            description.head("pos"),
            description.head("arc_dependent"),
            description.head("arc_head"),
            description.head("relation_dependent"),
            description.head("relation_head"));
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
    int[] found = IntStream.of(places).filter(place -> place >= 0).toArray();
    List<Optional<Word>> parse = new ArrayList<>();
    for (int place : places) {
      parse.add(place < 0 ? Optional.empty() : Optional.of(word(place, found, places, scores)));
    }
    return parse;
  }

  private Word word(int place, int[] candidates, int[] places, Scores scores) {
    int head = heads.head(place, candidates, scores);
    int number =
        head == place
            ? 0
            : IntStream.range(0, places.length)
                    .filter(i -> places[i] == head)
                    .findFirst()
                    .orElseThrow()
                + 1;
    return new Word(heads.partOfSpeech(place, scores), number, heads.relation(place, head, scores));
  }
}
