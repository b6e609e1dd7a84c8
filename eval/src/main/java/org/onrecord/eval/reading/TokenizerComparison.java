package org.onrecord.eval.reading;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.onrecord.model.WordPiece;
import org.onrecord.model.Words;

/**
 * Compares the words of our tokenizer with the oracle's: their number, places and subwords. A word
 * of ours may hold combining marks and controls at its end that the oracle leaves out.
 *
 * @param ours the tokenizer that is tested
 * @param theirs the one that it is held against
 */
public record TokenizerComparison(WordPiece ours, TokenizerOracle theirs) {

  /**
   * What came of one text.
   *
   * @param words how many words it has
   * @param subwords how many subwords
   * @param difference the first that is not the same
   */
  public record Result(int words, int subwords, Optional<String> difference) {}

  /** Compares the words of a text without lone surrogates. */
  public Result compare(String text) {
    Words words = ours.words(text);
    return new Result(words.size(), words.subwords().length, difference(text, words));
  }

  private Optional<String> difference(String text, Words words) {
    List<TokenizerOracle.Word> oracle = theirs.words(text);
    int shared = Math.min(words.size(), oracle.size());
    for (int i = 0; i < shared; i++) {
      if (!isSame(text, words, i, oracle.get(i))) {
        return Optional.of(
            describe(text, words.span(i).start())
                + ": ours %s %s, the oracle's %s"
                    .formatted(words.span(i), ids(words, i), oracle.get(i)));
      }
    }
    return words.size() == oracle.size()
        ? Optional.empty()
        : Optional.of("ours has %d words, the oracle %d".formatted(words.size(), oracle.size()));
  }

  private static boolean isSame(String text, Words words, int word, TokenizerOracle.Word oracle) {
    int end = words.ends()[word];
    return words.starts()[word] == oracle.span().start()
        && oracle.span().end() <= end
        && text.substring(oracle.span().end(), end)
            .codePoints()
            .allMatch(TokenizerComparison::isNoBase)
        && ids(words, word).equals(oracle.subwords());
  }

  private static boolean isNoBase(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.NON_SPACING_MARK,
          Character.FORMAT,
          Character.CONTROL,
          Character.PRIVATE_USE,
          Character.SURROGATE ->
          true;
      default -> codePoint == 0xFFFD;
    };
  }

  private static List<Integer> ids(Words words, int word) {
    return Arrays.stream(
            words.subwords(), words.firstSubword()[word], words.firstSubword()[word + 1])
        .boxed()
        .toList();
  }

  /** The code points at a place, so that a reader sees what cannot be seen. */
  private static String describe(String text, int start) {
    return text.substring(start)
        .codePoints()
        .limit(8)
        .mapToObj(c -> "U+%04X".formatted(c))
        .reduce("at " + start, (left, right) -> left + " " + right);
  }
}
