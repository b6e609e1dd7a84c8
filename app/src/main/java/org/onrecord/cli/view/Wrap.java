package org.onrecord.cli.view;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.export.plain.Piece;

/**
 * Lays styled text out in lines of a width. Takes it piece by piece and holds no more than a word;
 * a word that fits on no line is broken between characters. Not for sharing between threads.
 */
public final class Wrap {
  private final StringBuilder out;
  private final boolean colour;
  private final int width;
  private final List<Piece> word = new ArrayList<>();
  private String indent = "";
  private int wordWidth;
  private int column;
  private boolean started;
  private boolean indented;
  private Style space = Style.PLAIN;
  private boolean spaced;
  private Style current = Style.PLAIN;

  /**
   * @param out what is appended to
   * @param colour whether styles are shown
   * @param width columns of a line
   */
  public Wrap(StringBuilder out, boolean colour, int width) {
    this.out = out;
    this.colour = colour;
    this.width = width;
  }

  private record Piece(String text, Style style) {}

  /** Begins a paragraph: its first line after one prefix, the others after another. */
  public Wrap begin(String first, String others) {
    indent = others;
    out.append(first);
    column = first.length();
    indented = false;
    started = false;
    return this;
  }

  /** Appends harmless text; white space parts words, a line feed ends a line. */
  public Wrap put(String text, Style style) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == ' ' || c == '\n') {
        glue(text.substring(from, i), style);
        from = i + 1;
        endWord();
        if (c == '\n') {
          breakLine();
        } else {
          spaced = true;
          space = style;
        }
      }
    }
    glue(text.substring(from), style);
    return this;
  }

  /** Appends a sign that stands for a colour; nothing where colours are shown. */
  Wrap sign(String sign) {
    return colour ? this : put(sign, Style.PLAIN);
  }

  /** Ends the paragraph and its line. */
  public void end() {
    endWord();
    look(Style.PLAIN);
    out.append('\n');
    spaced = false;
  }

  private void glue(String text, Style style) {
    if (text.isEmpty()) {
      return;
    }
    if (text.chars().allMatch(c -> c < 0x7F) && wordWidth + text.length() <= room()) {
      add(text, text.length(), style);
      return;
    }
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    int from = 0;
    for (int to = clusters.next(); to != BreakIterator.DONE; to = clusters.next()) {
      String cluster = text.substring(from, to);
      int columns = DisplayWidth.of(cluster);
      if (wordWidth + columns > room()) {
        endWord();
        breakLine();
      }
      add(cluster, columns, style);
      from = to;
    }
  }

  private int room() {
    return Math.max(2, width - indent.length());
  }

  private void add(String text, int columns, Style style) {
    word.add(new Piece(text, style));
    wordWidth += columns;
  }

  private void endWord() {
    if (word.isEmpty()) {
      return;
    }
    boolean gap = spaced && started;
    if (started && column + (gap ? 1 : 0) + wordWidth > width) {
      breakLine();
      gap = false;
    }
    if (!started && indented) {
      out.append(indent);
    }
    if (gap) {
      look(space == word.getFirst().style() ? space : Style.PLAIN);
      out.append(' ');
      column++;
    }
    for (Piece piece : word) {
      look(piece.style());
      out.append(piece.text());
    }
    column += wordWidth;
    started = true;
    spaced = false;
    word.clear();
    wordWidth = 0;
  }

  private void breakLine() {
    look(Style.PLAIN);
    out.append('\n');
    column = indent.length();
    indented = true;
    started = false;
    spaced = false;
  }

  private void look(Style style) {
    if (colour && style != current) {
      out.append(style.sequence());
    }
    current = style;
  }
}
