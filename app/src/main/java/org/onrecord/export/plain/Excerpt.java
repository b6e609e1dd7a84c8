package org.onrecord.export.plain;

import org.onrecord.text.Span;

/**
 * A sentence as lists show it: whole, or of a very long one the words around a finding.
 *
 * @param span what is shown
 * @param cutBefore whether the sentence begins before it
 * @param cutBehind whether the sentence goes on behind it
 */
public record Excerpt(Span span, boolean cutBefore, boolean cutBehind) {
  /** How many characters are shown on either side of a finding. */
  private static final int MOST = 200;

  /** Stands where something is left out. */
  public static final String SIGN = "…";

  /** What of a sentence is shown with a finding in it, in whole words. */
  public static Excerpt of(Span sentence, Span finding, String text) {
    int start = sentence.start();
    if (finding.start() - start > MOST) {
      start = finding.start() - MOST;
      while (start < finding.start() && !Character.isWhitespace(text.charAt(start - 1))) {
        start++;
      }
    }
    int end = Math.max(sentence.end(), finding.end());
    if (end - finding.end() > MOST) {
      end = finding.end() + MOST;
      while (end > finding.end() && !Character.isWhitespace(text.charAt(end))) {
        end--;
      }
    }
    return new Excerpt(new Span(start, end), start > sentence.start(), end < sentence.end());
  }

  /** On one line, harmless. */
  public String line(String text) {
    return before() + Harmless.line(span.in(text)).strip() + behind();
  }

  /** The sign that something is left out before it. */
  public String before() {
    return cutBefore ? SIGN : "";
  }

  /** The sign that something is left out behind it. */
  public String behind() {
    return cutBehind ? SIGN : "";
  }
}
