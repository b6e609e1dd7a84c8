package org.onrecord.archive.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a person types to search for: words that must all stand in a sentence, {@code "phrases"},
 * {@code -words} that must not, {@code beginnings*} of words. Anything else is taken as it stands:
 * there is no query that is wrong.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param wanted all must stand in a sentence
 * @param unwanted none may
 * @param vain whether something was typed of which nothing can be searched, having no letters
 */
public record SearchWords(List<Term> wanted, List<Term> unwanted, boolean vain) {
  public SearchWords {
    wanted = wanted.stream().distinct().toList();
    unwanted = unwanted.stream().distinct().toList();
  }

  /** Nothing is searched for. */
  public static final SearchWords NONE = new SearchWords(List.of(), List.of(), false);

  /**
   * Words that stand one behind the other.
   *
   * @param text with a letter or a digit at least, without controls
   * @param beginning whether the last of them is only the beginning of a word
   */
  public record Term(String text, boolean beginning) {}

  /** Takes apart what was typed. */
  public static SearchWords of(String typed) {
    List<Term> wanted = new ArrayList<>();
    List<Term> unwanted = new ArrayList<>();
    Scan scan = new Scan(clean(typed));
    while (scan.hasNext()) {
      boolean not = scan.isNot();
      Term term = scan.next();
      if (isSearchable(term.text())) {
        (not ? unwanted : wanted).add(term);
      }
    }
    boolean vain = wanted.isEmpty() && unwanted.isEmpty() && !typed.isBlank();
    return new SearchWords(wanted, unwanted, vain);
  }

  /** Words that stand one behind the other as they are; none where there is no letter. */
  static Optional<Term> phrase(String words) {
    return Optional.of(clean(words))
        .filter(SearchWords::isSearchable)
        .map(text -> new Term(text, false));
  }

  /** Whether it has anything that an index of words knows. */
  private static boolean isSearchable(String text) {
    return text.codePoints().anyMatch(c -> Character.isLetter(c) || isNumber(c));
  }

  private static boolean isNumber(int c) {
    return switch (Character.getType(c)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  /** Controls would end a text for a database, halves of pairs are no characters. */
  private static String clean(String typed) {
    return typed
        .codePoints()
        .map(
            c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE ? ' ' : c)
        .map(c -> c == '“' || c == '”' ? '"' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  /** Goes through what was typed. */
  private static final class Scan {
    private final String typed;
    private int at;

    Scan(String typed) {
      this.typed = typed;
    }

    boolean hasNext() {
      while (at < typed.length() && isSpace(at)) {
        at++;
      }
      return at < typed.length();
    }

    /** Whether what comes next must not stand there; passes the sign over. */
    boolean isNot() {
      boolean not = typed.charAt(at) == '-' && at + 1 < typed.length() && !isSpace(at + 1);
      at += not ? 1 : 0;
      return not;
    }

    Term next() {
      int close = typed.charAt(at) == '"' ? typed.indexOf('"', at + 1) : -1;
      return close < 0 ? word() : phrase(close);
    }

    private Term phrase(int close) {
      String text = typed.substring(at + 1, close);
      at = close + 1;
      boolean beginning = at < typed.length() && typed.charAt(at) == '*';
      at += beginning ? 1 : 0;
      return new Term(text, beginning);
    }

    private Term word() {
      int from = at;
      while (at < typed.length() && !isSpace(at)) {
        at++;
      }
      String word = typed.substring(from, at);
      boolean beginning = word.endsWith("*");
      return new Term(beginning ? word.substring(0, word.length() - 1) : word, beginning);
    }

    private boolean isSpace(int i) {
      char c = typed.charAt(i);
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }
  }
}
