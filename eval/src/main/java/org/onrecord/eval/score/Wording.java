package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.record.Kind;
import org.onrecord.text.Span;

/** The words of spans, as far as scorers look at them. */
final class Wording {
  private static final Pattern MARK = Pattern.compile("[\"“”]");
  private static final Pattern QUOTATION = Pattern.compile("[\"“][^\"“”]*[\"”]?");
  private static final String THAT = "that";

  private Wording() {}

  /** The words of spans with a space between; what lies outside the text is left out. */
  static String of(String text, List<Span> spans) {
    return spans.stream().map(span -> span(text, span)).collect(Collectors.joining(" "));
  }

  private static String span(String text, Span span) {
    int start = Math.min(span.start(), text.length());
    return text.substring(start, Math.min(span.end(), text.length()));
  }

  /** Letters and digits alone, in lower case, without a "that" in front. */
  static String normalised(String text, List<Span> spans) {
    StringBuilder kept = new StringBuilder();
    of(text, spans)
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(c -> c == ' ' || isLetterOrNumber(c))
        .forEach(kept::appendCodePoint);
    String words = kept.toString().strip();
    String content = words.startsWith(THAT + " ") ? words.substring(THAT.length()) : words;
    return content.replace(" ", "");
  }

  /** Whether all of the words stand in double quotation marks, a "that" in front left out. */
  static Kind kind(String text, List<Span> spans) {
    String words = trimmed(of(text, spans));
    if (!MARK.matcher(words).find()) {
      return Kind.INDIRECT;
    }
    String outside = QUOTATION.matcher(words).replaceAll("");
    String rest = beginsWithThat(outside) ? outside.substring(THAT.length()) : outside;
    return rest.codePoints().anyMatch(Wording::isWordPart) ? Kind.MIXED : Kind.DIRECT;
  }

  private static boolean beginsWithThat(String words) {
    return words.startsWith(THAT)
        && (words.length() == THAT.length() || !isWordPart(words.codePointAt(THAT.length())));
  }

  private static String trimmed(String words) {
    int start = 0;
    int end = words.length();
    while (start < end && isSpace(words.charAt(start))) {
      start++;
    }
    while (end > start && isSpace(words.charAt(end - 1))) {
      end--;
    }
    return words.substring(start, end);
  }

  /** Runs of letters, numbers and low lines, and each other character that isn't white space. */
  static List<Span> tokens(String text) {
    List<Span> tokens = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int start = at;
      int first = text.codePointAt(at);
      at += Character.charCount(first);
      if (isWordPart(first)) {
        while (at < text.length() && isWordPart(text.codePointAt(at))) {
          at += Character.charCount(text.codePointAt(at));
        }
      }
      if (!isSpace(first)) {
        tokens.add(new Span(start, at));
      }
    }
    return tokens;
  }

  private static boolean isWordPart(int codePoint) {
    return codePoint == '_' || isLetterOrNumber(codePoint);
  }

  private static boolean isLetterOrNumber(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        || Character.getType(codePoint) == Character.LETTER_NUMBER
        || Character.getType(codePoint) == Character.OTHER_NUMBER;
  }

  /** White space, separators and the separators among the controls: as Python has it. */
  private static boolean isSpace(int codePoint) {
    return Character.isWhitespace(codePoint)
        || Character.isSpaceChar(codePoint)
        || codePoint == '\u0085';
  }
}
