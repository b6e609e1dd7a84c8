package org.onrecord.eval.gold;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.eval.gold.Treebank.Sentence;
import org.onrecord.eval.gold.Treebank.Token;
import org.onrecord.eval.gold.Treebank.Word;
import org.onrecord.text.Span;

/** Puts the sentences of a treebank's document together and finds its words in them. */
final class TreebankBuilder {
  private final String name;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  TreebankBuilder(String name) {
    this.name = name;
  }

  boolean isEmpty() {
    return sentences.isEmpty();
  }

  Treebank build() {
    return new Treebank(name, text.toString(), sentences);
  }

  /**
   * Adds a sentence.
   *
   * @param rows its lines, cut into columns
   * @throws IllegalArgumentException if a word isn't where it should be
   */
  void sentence(String sentence, boolean beginsParagraph, List<String[]> rows) {
    if (!isEmpty()) {
      text.append(beginsParagraph ? "\n\n" : " ");
    }
    int at = text.length();
    text.append(sentence);
    sentences.add(new Sentence(new Span(at, text.length()), tokens(at, rows)));
  }

  private List<Token> tokens(int at, List<String[]> rows) {
    List<Token> tokens = new ArrayList<>();
    int end = at;
    for (int i = 0; i < rows.size(); i++) {
      String id = rows.get(i)[0];
      int range = id.indexOf('-');
      if (range > 0) {
        int parts =
            Integer.parseInt(id.substring(range + 1))
                - Integer.parseInt(id.substring(0, range))
                + 1;
        Span whole = find(rows.get(i)[1], end);
        tokens.addAll(parts(whole, rows.subList(i + 1, i + 1 + parts)));
        i += parts;
        end = whole.end();
      } else {
        Span span = find(rows.get(i)[1], end);
        tokens.add(new Token(span, word(rows.get(i))));
        end = span.end();
      }
    }
    return tokens;
  }

  /** Where a form stands, behind an offset and the white space that follows it. */
  private Span find(String form, int from) {
    int start = from;
    while (start < text.length() && isSpace(text.charAt(start))) {
      start++;
    }
    if (text.indexOf(form, start) != start) {
      throw new IllegalArgumentException(
          "\"" + form + "\" does not stand in the text at \"" + text.substring(start) + "\"");
    }
    return new Span(start, start + form.length());
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Words that are written as one: each its own piece where their forms add up to the whole. */
  private List<Token> parts(Span whole, List<String[]> rows) {
    String forms = String.join("", rows.stream().map(row -> row[1]).toList());
    boolean adds = forms.equals(whole.in(text.toString()));
    List<Token> tokens = new ArrayList<>();
    int start = whole.start();
    for (String[] row : rows) {
      int end = start + row[1].length();
      tokens.add(new Token(adds ? new Span(start, end) : whole, word(row)));
      start = end;
    }
    return tokens;
  }

  private static Word word(String[] row) {
    return new Word(row[3], Integer.parseInt(row[6]), row[7]);
  }
}
