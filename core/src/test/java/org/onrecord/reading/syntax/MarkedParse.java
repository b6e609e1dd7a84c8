package org.onrecord.reading.syntax;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its parse, of words as {@code Anna/PROPN/nsubj/2}: the word, its part of speech,
 * its relation, and the number of its head, counted from 1; that of a root is 0. Marks that follow
 * are kept for whoever reads them.
 *
 * @param text of the sentence alone
 * @param parse with offsets that count from the place where the sentence was put
 * @param marks of each word, empty where it has none
 */
public record MarkedParse(String text, Parse parse, List<String> marks) {
  private static final String CLOSE = ",.-";

  /** What is glued to an apostrophe before it: the rest of "didn't". */
  private static final List<String> CONTRACTED = List.of("t", "s", "d", "ll", "re", "ve", "m");

  /**
   * Reads a sentence.
   *
   * @param marked the words
   * @param at the offset of the first one
   */
  public static MarkedParse of(String marked, int at) {
    String[] words = marked.trim().split(" +", -1);
    int size = words.length;
    int[] starts = new int[size];
    int[] ends = new int[size];
    int[] heads = new int[size];
    String[] tags = new String[size];
    String[] relations = new String[size];
    List<String> marks = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int word = 0; word < size; word++) {
      String[] parts = words[word].split("/", 5);
      text.append(gap(text, parts[0]));
      starts[word] = at + text.length();
      ends[word] = at + text.append(parts[0]).length();
      tags[word] = parts[1];
      relations[word] = parts[2];
      int head = Integer.parseInt(parts[3]);
      heads[word] = head == 0 ? word : head - 1;
      marks.add(parts.length > 4 ? parts[4] : "");
    }
    Parse parse = new Parse(starts, ends, heads, tags, relations);
    return new MarkedParse(text.toString(), parse, marks);
  }

  private static String gap(CharSequence before, String word) {
    boolean close = CLOSE.contains(word) || word.startsWith("'") || word.startsWith("’");
    boolean contracted =
        !before.isEmpty()
            && "'’".indexOf(before.charAt(before.length() - 1)) >= 0
            && CONTRACTED.contains(word);
    boolean behindHyphen = !before.isEmpty() && before.charAt(before.length() - 1) == '-';
    return before.isEmpty() || close || contracted || behindHyphen ? "" : " ";
  }
}
