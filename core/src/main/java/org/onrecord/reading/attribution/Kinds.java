package org.onrecord.reading.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.reading.sentence.Spaces;
import org.onrecord.record.Kind;
import org.onrecord.text.Span;

/**
 * Tells direct from mixed and indirect speech. Punctuation and a leading "that" need not be quoted
 * for content to be direct. A quotation that holds the whole statement, its cue included, and of
 * which no mark belongs to the content, quotes another statement around this one.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Kinds {
  private static final String THAT = "that";

  private final String text;
  private final Quotations quotations;

  /**
   * @param quotations those of the text
   */
  public Kinds(String text, Quotations quotations) {
    this.text = text;
    this.quotations = quotations;
  }

  /**
   * How the content of a statement is quoted.
   *
   * @param content spans in text order that do not overlap
   * @param cue the words that attribute it
   */
  public Quoting of(List<Span> content, List<Span> cue) {
    List<Span> quoted = new ArrayList<>();
    for (Span span : content) {
      addQuoted(span, content, cue, quoted);
    }
    if (quoted.stream().noneMatch(this::hasWord)) {
      return new Quoting(Kind.INDIRECT, List.of());
    }
    return new Quoting(isAllQuoted(content, quoted) ? Kind.DIRECT : Kind.MIXED, quoted);
  }

  /** Adds the stretches of one span of the content that stand in the outermost marks. */
  private void addQuoted(Span span, List<Span> content, List<Span> cue, List<Span> quoted) {
    int end = span.start();
    for (Quotation quotation : quotations.at(span)) {
      int from = Math.max(quotation.inside().start(), end);
      int to = Math.min(quotation.inside().end(), span.end());
      if (from < to && !isAround(quotation, content, cue)) {
        quoted.add(new Span(from, to));
        end = to;
      }
    }
  }

  private static boolean isAround(Quotation quotation, List<Span> content, List<Span> cue) {
    return cue.stream().anyMatch(quotation.inside()::covers)
        && content.stream()
            .noneMatch(
                span -> span.overlaps(quotation.opening()) || span.overlaps(quotation.closing()));
  }

  private boolean isAllQuoted(List<Span> content, List<Span> quoted) {
    int next = 0;
    boolean first = true;
    for (Span span : content) {
      int at = span.start();
      while (next < quoted.size() && quoted.get(next).end() <= span.end()) {
        if (!isNothing(new Span(at, quoted.get(next).start()), first)) {
          return false;
        }
        first = false;
        at = quoted.get(next).end();
        next++;
      }
      if (!isNothing(new Span(at, span.end()), first)) {
        return false;
      }
      first = false;
    }
    return true;
  }

  /** Whether a stretch holds no word, or "that" at the beginning of the content. */
  private boolean isNothing(Span stretch, boolean first) {
    Span words = Spaces.trimmed(text, stretch.start(), stretch.end());
    int skip = first && words.in(text).startsWith(THAT) ? THAT.length() : 0;
    Span rest = new Span(words.start() + skip, words.end());
    boolean cutsWord = skip > 0 && rest.length() > 0 && isWord(text.codePointAt(rest.start()));
    return !cutsWord && !hasWord(rest);
  }

  private boolean hasWord(Span span) {
    return span.in(text).codePoints().anyMatch(Kinds::isWord);
  }

  private static boolean isWord(int codePoint) {
    return Character.isLetterOrDigit(codePoint) || codePoint == '_';
  }
}
