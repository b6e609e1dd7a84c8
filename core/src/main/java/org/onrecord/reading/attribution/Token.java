package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * A word as lists of words know it: in lower case, "not" and auxiliaries taken out of their
 * contractions; a colon or a question mark is one too.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param word the word
 * @param span where it stands
 */
public record Token(String word, Span span) {
  private static final Pattern WORD =
      Pattern.compile(
          "(?<stem>\\p{L}+?)(?<not>n['’]t)\\b"
              + "|(?<can>can)(?=not\\b)"
              + "|[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*+"
              + "|['’](?:ll|s|re|ve|d|m)\\b"
              + "|[:?]",
          Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> WHOLE =
      Map.of("ca", "can", "wo", "will", "sha", "shall", "'ll", "will");

  /** The words of a stretch of a text. */
  public static List<Token> in(String text, Span stretch) {
    List<Token> tokens = new ArrayList<>();
    Matcher words = WORD.matcher(text).region(stretch.start(), stretch.end());
    while (words.find()) {
      if (words.group("not") == null) {
        tokens.add(of(words.group(), words.start(), words.end()));
      } else {
        tokens.add(of(words.group("stem"), words.start(), words.end("stem")));
        tokens.add(of("not", words.start("not"), words.end()));
      }
    }
    return tokens;
  }

  private static Token of(String word, int start, int end) {
    String plain = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    return new Token(WHOLE.getOrDefault(plain, plain), new Span(start, end));
  }
}
