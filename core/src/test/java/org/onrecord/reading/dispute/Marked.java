package org.onrecord.reading.dispute;

import java.util.List;
import org.onrecord.reading.syntax.MarkedParse;

/**
 * One parsed sentence with the words of its lists.
 *
 * @param sentence as {@link MarkedParse} has it
 */
record Marked(MarkedParse sentence, Tokens tokens, Lists lists) {
  static Marked of(String words) {
    MarkedParse sentence = MarkedParse.of(words, 0);
    Tokens tokens = new Tokens(sentence.text(), List.of(sentence.parse()));
    return new Marked(sentence, tokens, new Lists());
  }

  Sorts sorts() {
    return new Sorts(tokens, lists);
  }

  List<Tokens.Token> words() {
    return tokens.in(sentence.parse().extent());
  }
}
