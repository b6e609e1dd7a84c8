package org.onrecord.source.page.html;

import org.jsoup.nodes.Element;
import org.onrecord.source.page.MappedText;

/**
 * A paragraph as a browser would show it: text without a block's border or a blank line in it.
 *
 * @param linked how many of its characters are links to elsewhere
 * @param element the nearest element around it that makes a block
 * @param cue what the names of the elements around it say against it
 */
record Block(MappedText text, int linked, Element element, Cue cue) {
  private static final int LONG = 80;
  private static final int SENTENCE = 40;
  private static final double MOST_LINKED = 0.4;

  int length() {
    return text.text().length();
  }

  String words() {
    return text.text();
  }

  /** A line of it or several, with as many links in proportion. */
  Block part(int from, int to) {
    int share = (int) ((long) linked * (to - from) / Math.max(1, length()));
    return new Block(text.part(from, to), share, element, cue);
  }

  /** Shallow text features of running text (Kohlschütter et al., 2010): length and link density. */
  boolean isProse() {
    return (length() >= LONG || length() >= SENTENCE && isSentence()) && !isLinks();
  }

  boolean isLinks() {
    return linked > MOST_LINKED * length();
  }

  /** Whether it ends as a sentence does. */
  boolean isSentence() {
    return !words().endsWith("p.m.") && !words().endsWith("a.m.") && endsSentence();
  }

  private boolean endsSentence() {
    int end = length() - 1;
    while (end > 0 && "\"'”’»)]".indexOf(words().charAt(end)) >= 0) {
      end--;
    }
    return end >= 0 && ".?!:…。".indexOf(words().charAt(end)) >= 0;
  }

  boolean isHeading() {
    String tag = element.normalName();
    return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
  }

  /** From 1 to 6; 7 for what is no heading. */
  int level() {
    return isHeading() ? element.normalName().charAt(1) - '0' : 7;
  }

  boolean isCell() {
    return element.nameIs("td") || element.nameIs("th");
  }

  boolean isItem() {
    return element.nameIs("li") || element.nameIs("dt") || element.nameIs("dd");
  }
}
