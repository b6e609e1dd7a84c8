package org.onrecord.eval.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.onrecord.text.Span;

/**
 * Which of a passage's marks a mention stands for that was read. Of a nominal the head noun alone
 * is marked, while what was read may be a whole phrase: "a spokeswoman for the ministry" stands for
 * the spokeswoman. Hence what follows the head is cut off first: what stands behind a preposition,
 * a relative pronoun or a comma. Of marks that overlap the rest, the mention stands for the one
 * that ends with the same word ("the ministry's spokeswoman" for the last, too), else for one that
 * covers it, else for the last one that it covers.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param text the passage
 * @param spans the marks, in text order, none of which overlap
 */
record Marks(String text, List<Span> spans) {
  private static final Pattern BEHIND_HEAD =
      Pattern.compile(
          "\\s(?:of|for|at|in|from|by|with|to|on|against|who|whom|whose|which|that|where)\\s"
              + "|[,;:(]|\\s[–—-]");
  private static final Pattern ARTICLE =
      Pattern.compile("(?:the|an?)\\s+", Pattern.CASE_INSENSITIVE);
  private static final Pattern END = Pattern.compile("(?:['’]s)?[^\\p{L}\\p{N}]*$");

  Marks {
    spans = List.copyOf(spans);
  }

  /** The mark that a mention stands for, if it stands for any. */
  Optional<Span> meant(Span read) {
    return cores(read).stream().map(this::within).flatMap(Optional::stream).findFirst();
  }

  /** Up to each place at which what follows the head may begin, and the whole. */
  private List<Span> cores(Span read) {
    List<Span> cores = new ArrayList<>();
    Matcher behind = BEHIND_HEAD.matcher(text).region(read.start(), read.end());
    while (behind.find()) {
      Span sign = new Span(behind.start(), behind.end());
      if (spans.stream().noneMatch(mark -> mark.covers(sign))) {
        cores.add(new Span(read.start(), sign.start()));
      }
    }
    cores.add(read);
    return cores;
  }

  private Optional<Span> within(Span core) {
    List<Span> touched = spans.stream().filter(core::overlaps).toList();
    return touched.stream()
        .filter(mark -> end(mark) == end(core))
        .findFirst()
        .or(() -> touched.stream().filter(mark -> mark.covers(core)).findFirst())
        .or(() -> touched.reversed().stream().filter(core::covers).findFirst());
  }

  /** Where a span's last word ends, without a possessive and without punctuation. */
  private int end(Span span) {
    Matcher end = END.matcher(span.in(text));
    return end.find() ? span.start() + end.start() : span.end();
  }

  /** A span without an article in front, a possessive or punctuation behind. */
  Span bare(Span span) {
    Matcher article = ARTICLE.matcher(text).region(span.start(), span.end());
    int start = article.lookingAt() ? article.end() : span.start();
    return new Span(start, Math.max(start, end(span)));
  }
}
