package org.onrecord.reading.sentence;

import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * Tells where the sentences of one paragraph end. Each run of stops is looked at once, with a
 * bounded stretch of text on both sides.
 */
final class SentenceEnds {
  /** How far to look for the word before a stop, and for a clause that attributes behind it. */
  private static final int NEAR = 80;

  private static final String OPENERS = "\"'“‘«‹„‚([{「『¿¡";

  private static final Pattern LABEL = Pattern.compile("\\(?(?:\\p{N}{1,3}|\\p{L}|[ivx]+|[IVX]+)");

  private final String text;
  private final int limit;

  SentenceEnds(String text, Span paragraph) {
    this.text = text;
    this.limit = paragraph.end();
  }

  /** The end of the sentence that begins at {@code start}. */
  int after(int start) {
    int at = start;
    while (at < limit) {
      if (!Mark.isStop(text.charAt(at))) {
        at++;
        continue;
      }
      Mark mark = Mark.at(text, at, limit);
      if (mark.closed() == limit || ends(start, mark)) {
        return mark.closed();
      }
      at = mark.end();
    }
    return limit;
  }

  private boolean ends(int start, Mark mark) {
    if (mark.isWide(text)) {
      return true;
    }
    int next = Spaces.skip(text, mark.closed(), limit);
    if (next == mark.closed()) {
      return isMissingSpace(mark);
    }
    int word = skipOpeners(next);
    boolean quiet = Character.isLowerCase(text.codePointAt(word));
    if (mark.isFullStop(text) && mark.closed() == mark.end()) {
      return endsAtFullStop(start, mark, word, quiet);
    }
    if (mark.isEllipsis(text) || mark.closed() > mark.end()) {
      return !quiet && !(mark.closesQuotation(text) && isAttribution(mark, word));
    }
    return !Openings.isMarkedName(before(mark.start()));
  }

  /** "He left.The" and "Why?She": a space was forgotten. */
  private boolean isMissingSpace(Mark mark) {
    int next = mark.closed();
    String before = before(mark.start());
    return before.length() > 2
        && before.chars().allMatch(Character::isLetter)
        && Openings.isStarter(wordAt(next))
        && Character.isLowerCase(before.charAt(before.length() - 1));
  }

  /** After a question: whether a clause follows that says who asked. */
  private boolean isAttribution(Mark mark, int word) {
    boolean asked = !mark.isFullStop(text);
    return asked && Openings.isAttribution(text, word, Math.min(limit, word + NEAR));
  }

  private boolean endsAtFullStop(int start, Mark mark, int word, boolean quiet) {
    if (isLabel(start, mark)) {
      return false;
    }
    String before = before(mark.start());
    if (before.isEmpty()) {
      return !quiet;
    }
    if (Abbreviations.isOpen(before)) {
      return false;
    }
    if (Abbreviations.isBeforeNumber(before) && Character.isDigit(text.charAt(word))) {
      return false;
    }
    boolean starts = Openings.isStarter(wordAt(word));
    if (isInitial(before, mark) || isDotted(before) || isEither(before, mark)) {
      return starts || (isHour(before) && !quiet && !isTimeWord(word));
    }
    return true;
  }

  /** "1." or "b." at the beginning labels what follows. */
  private boolean isLabel(int start, Mark mark) {
    return mark.start() - start <= 4
        && LABEL.matcher(text.substring(start, mark.start())).matches();
  }

  /** A capital alone stands for a name, but the word "I" ends many a sentence. */
  private boolean isInitial(String before, Mark mark) {
    if (before.length() != 1 || !Character.isUpperCase(before.charAt(0))) {
      return false;
    }
    String earlier = before(Math.max(0, mark.start() - 2));
    return !before.equals("I") || earlier.isEmpty() || Character.isUpperCase(earlier.charAt(0));
  }

  /** "U.S", "Ph.D", "a.m": letters with full stops between them. */
  private static boolean isDotted(String before) {
    int dot = before.indexOf('.');
    return dot > 0
        && dot <= 3
        && before.length() <= 12
        && before.chars().allMatch(c -> c == '.' || Character.isLetter(c))
        && before.lastIndexOf('.') >= before.length() - 4;
  }

  private boolean isEither(String before, Mark mark) {
    int at = mark.start() - before.length();
    boolean behindComma = at > 1 && text.charAt(at - 2) == ',';
    return Abbreviations.isEither(before, behindComma);
  }

  private static boolean isHour(String before) {
    return before.equalsIgnoreCase("a.m") || before.equalsIgnoreCase("p.m") || before.equals("etc");
  }

  private boolean isTimeWord(int word) {
    return Openings.isTime(wordAt(word)) || !Character.isLetter(text.charAt(word));
  }

  private int skipOpeners(int from) {
    int i = from;
    while (i < limit - 1 && i < from + 8 && OPENERS.indexOf(text.charAt(i)) >= 0) {
      i++;
    }
    return i;
  }

  /** The letters that begin at a place, as far as it matters. */
  private String wordAt(int from) {
    int end = from;
    while (end < limit && end < from + NEAR && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(from, end);
  }

  /** The word that ends at a place, with the full stops and hyphens in it, as far as it matters. */
  private String before(int end) {
    int start = end;
    while (start > 0 && start > end - NEAR && isWordPart(text.charAt(start - 1))) {
      start--;
    }
    while (start < end && !Character.isLetterOrDigit(text.charAt(start))) {
      start++;
    }
    return text.substring(start, end);
  }

  private static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c)
        || c == '.'
        || c == '-'
        || c == '&'
        || c == '\''
        || c == '’';
  }
}
