package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.reading.attribution.QuotationMark.Family;
import org.onrecord.reading.sentence.Spaces;
import org.onrecord.text.Span;

/**
 * Finds the quotation marks of one paragraph and tells by their neighbours what they may do. A mark
 * opens with nothing, white space, an opening bracket, a dash or another mark on its left and a
 * word on its right; it closes with a word or a stop on its left and no letter on its right.
 * Apostrophes are left out.
 */
final class QuotationMarks {
  private static final String SINGLES = "'‘’`‚‛";
  private static final String BEFORE_OPENING = "([{<-–—/:,*>";
  private static final String STOPS = ".,;:!?)]}";
  private static final String ANY = "\"“”„‟＂'‘’`‚‛«»‹›";

  /** Words whose first letters an apostrophe stands for. */
  private static final Pattern ELISION =
      Pattern.compile(
          ".(?:em|til|till|tis|twas|twere|twill|cause|bout|n|round|nuff|neath|gainst|cuz|\\d\\ds?)"
              + "(?![\\p{L}\\p{N}])",
          Pattern.CASE_INSENSITIVE);

  private final String text;
  private final Span paragraph;
  private final List<QuotationMark> found = new ArrayList<>();

  private QuotationMarks(String text, Span paragraph) {
    this.text = text;
    this.paragraph = paragraph;
  }

  /** The marks of a paragraph, in order. */
  static List<QuotationMark> in(String text, Span paragraph) {
    QuotationMarks marks = new QuotationMarks(text, paragraph);
    int at = paragraph.start();
    while (at < paragraph.end()) {
      at = ANY.indexOf(text.charAt(at)) < 0 ? at + 1 : marks.read(at);
    }
    return marks.found;
  }

  /** Reads the mark that stands here; returns the offset behind it. */
  private int read(int at) {
    char c = text.charAt(at);
    boolean single = SINGLES.indexOf(c) >= 0;
    boolean doubled = single && at + 1 < paragraph.end() && text.charAt(at + 1) == c;
    int end = doubled ? at + 2 : at + 1;
    Span span = new Span(at, end);
    switch (c) {
      case '«', '»' -> either(span, Family.ANGLE);
      case '‹', '›' -> either(span, Family.SINGLE_ANGLE);
      case '„', '‟' -> add(span, Family.DOUBLE, true, false, false);
      default -> {
        if (doubled || !single) {
          either(span, Family.DOUBLE);
        } else {
          single(span, c);
        }
      }
    }
    return end;
  }

  /** A mark whose neighbours tell what it does, and where they don't, its shape. */
  private void either(Span span, Family family) {
    boolean opens = isBeforeOpening(span.start()) && isBeforeWord(span.end());
    boolean closes = !isGap(span.start() - 1) && !isWord(span.end());
    if (opens == closes) {
      char c = text.charAt(span.start());
      opens = "“‘„`«‹".indexOf(c) >= 0;
      boolean spaced = isGap(span.start() - 1) && isGap(span.end());
      closes = isGlued(span) || (!spaced && "”’»›".indexOf(c) >= 0);
    }
    boolean weak = closes && isDigit(span.start() - 1) && isGap(span.end());
    add(span, family, opens, closes, weak);
  }

  private void single(Span span, char c) {
    boolean opens =
        c != '’' && isBeforeOpening(span.start()) && !isGap(span.end()) && !isElision(span);
    boolean closes = c != '`' && c != '‚' && !isGap(span.start() - 1) && !isWord(span.end());
    if (opens || closes) {
      add(span, Family.SINGLE, opens, closes, closes && isPossessive(span));
    }
  }

  private void add(Span span, Family family, boolean opens, boolean closes, boolean weak) {
    found.add(new QuotationMark(span, family, opens, closes, weak));
  }

  private boolean isElision(Span span) {
    return ELISION.matcher(text).region(span.start(), paragraph.end()).lookingAt();
  }

  /** "the workers' hall", "goin' home": the word before it and a word in lower case behind it. */
  private boolean isPossessive(Span span) {
    char before = text.charAt(span.start() - 1);
    return (before == 's' || before == 'S' || before == 'n')
        && isGap(span.end())
        && span.end() + 1 < paragraph.end()
        && Character.isLowerCase(text.charAt(span.end() + 1));
  }

  private boolean isBeforeOpening(int at) {
    return isGap(at - 1)
        || BEFORE_OPENING.indexOf(text.charAt(at - 1)) >= 0
        || ANY.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Whether a word may begin here, or an ellipsis. */
  private boolean isBeforeWord(int at) {
    return !isGap(at) && (STOPS.indexOf(text.charAt(at)) < 0 || text.startsWith("..", at));
  }

  /** Whether there is nothing, white space or a character that shows nothing. */
  private boolean isGap(int at) {
    return at < paragraph.start() || at >= paragraph.end() || isBlank(text.charAt(at));
  }

  private static boolean isBlank(char c) {
    return Spaces.isSpace(c) || Character.getType(c) == Character.FORMAT;
  }

  /** In the middle of a word, where no mark opens: a space was forgotten, if it is one. */
  private boolean isGlued(Span span) {
    return span.start() > paragraph.start() && isWord(span.start() - 1) && isWord(span.end());
  }

  private boolean isWord(int at) {
    return at < paragraph.end() && Character.isLetterOrDigit(text.codePointAt(at));
  }

  private boolean isDigit(int at) {
    return at >= paragraph.start() && Character.isDigit(text.charAt(at));
  }
}
