package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * A word as the lexicon of acts knows it: in lower case, "not" and the auxiliaries taken out of
 * their contractions.
 *
 * @param word the word
 * @param span where it stands
 */
record Token(String word, Span span) {
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*|['’](?:ll|s|re|ve|d|m)\\b|[:?]");
  private static final Pattern NEGATED =
      Pattern.compile("(ca|wo|sha|[\\p{L}]+?)n['’]t\\b", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> WHOLE =
      Map.ofEntries(
          Map.entry("ca", "can"),
          Map.entry("wo", "will"),
          Map.entry("sha", "shall"),
          Map.entry("'ll", "will"),
          Map.entry("cannot", "can"));

  /** The words of a stretch of a text. */
  static List<Token> in(String text, Span stretch) {
    List<Token> tokens = new ArrayList<>();
    Matcher negated = NEGATED.matcher(text).region(stretch.start(), stretch.end());
    Matcher word = WORD.matcher(text).region(stretch.start(), stretch.end());
    int at = stretch.start();
    while (at < stretch.end()) {
      negated.region(at, stretch.end());
      word.region(at, stretch.end());
      if (negated.lookingAt()) {
        add(tokens, negated.group(1), negated.start(), negated.end(1));
        add(tokens, "not", negated.end(1), negated.end());
        at = negated.end();
      } else if (word.lookingAt()) {
        add(tokens, word.group(), word.start(), word.end());
        at = word.end();
      } else {
        at++;
      }
    }
    return tokens;
  }

  private static void add(List<Token> tokens, String word, int start, int end) {
    String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    tokens.add(new Token(WHOLE.getOrDefault(plain, plain), new Span(start, end)));
    if (plain.equals("cannot")) {
      tokens.add(new Token("not", new Span(end, end)));
    }
  }
}
