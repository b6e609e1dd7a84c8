package org.onrecord.source.page.html;

import org.onrecord.source.page.MappedText;
import org.onrecord.source.page.TextBuilder;

/**
 * The characters of one block as a browser lays them out: white space is one space, none at either
 * end; soft hyphens and other marks that nobody sees are gone. Not for sharing between threads.
 */
final class Flow {
  private final TextBuilder text = new TextBuilder();
  private int linked;
  private boolean broken;

  /** Adds what a text node gives. */
  void add(RawText raw, boolean link) {
    while (raw.next()) {
      String piece = raw.piece();
      if (isSpace(piece.charAt(0))) {
        space(raw);
      } else if (!isUnseen(piece.charAt(0))) {
        character(raw, piece);
        linked += link ? piece.length() : 0;
      }
    }
  }

  /** A line break; the second in a row ends the block. */
  boolean lineBreak() {
    text.trim();
    boolean second = broken || text.length() == 0;
    if (text.length() > 0) {
      text.put("\n");
    }
    broken = true;
    return second;
  }

  /** Adds a mark that the page leaves to the browser. */
  void mark(String mark) {
    text.put(mark);
    broken = false;
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  int length() {
    return text.length();
  }

  int linked() {
    return linked;
  }

  MappedText build() {
    text.trim();
    return text.build();
  }

  private void character(RawText raw, String piece) {
    broken = false;
    if (raw.isPlaced()) {
      text.add(piece, raw.from(), raw.to());
    } else {
      text.put(piece);
    }
  }

  private void space(RawText raw) {
    if (Character.isWhitespace(text.last())) {
      return;
    }
    if (raw.isPlaced() && raw.piece().equals(" ") && raw.to() == raw.from() + 1) {
      text.add(" ", raw.from(), raw.to());
    } else {
      text.put(" "); // Another kind of space: what is put in has no place.
    }
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isUnseen(char c) {
    return c == '\u00AD' || c == '\u200B' || c == '\u2060' || c == '\uFEFF' || c < ' ' || c == 0x7F;
  }
}
