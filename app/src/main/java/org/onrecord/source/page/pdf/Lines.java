package org.onrecord.source.page.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.onrecord.source.page.TextBuilder;

/**
 * Sets the letters of a page in lines: those on one height, parted where a gap is as wide as
 * between columns. No state; safe to share between threads.
 */
final class Lines {
  private static final float SAME_LINE = 0.35f;
  private static final float COLUMN_GAP = 1.1f;
  private static final float WORD_GAP = 0.5f;
  private static final String LIGATURES = "ﬀﬁﬂﬃﬄﬅﬆ";
  private static final List<String> LETTERS = List.of("ff", "fi", "fl", "ffi", "ffl", "st", "st");

  private Lines() {}

  /** In the order of their heights, from left to right on one. */
  static List<Line> of(List<Glyph> glyphs) {
    List<Line> lines = new ArrayList<>();
    for (List<Glyph> row : rows(glyphs)) {
      row.sort(Comparator.comparingDouble(Glyph::x));
      int start = 0;
      for (int i = 1; i <= row.size(); i++) {
        if (i == row.size() || isColumnGap(row, start, i)) {
          add(lines, row.subList(start, i));
          start = i;
        }
      }
    }
    return lines;
  }

  private static List<List<Glyph>> rows(List<Glyph> glyphs) {
    TreeMap<Float, List<Glyph>> rows = new TreeMap<>();
    for (Glyph glyph : glyphs) {
      float reach = glyph.size() * SAME_LINE;
      Float below = rows.floorKey(glyph.y());
      Float above = rows.ceilingKey(glyph.y());
      boolean first = below != null && glyph.y() - below <= reach;
      boolean second = above != null && above - glyph.y() <= reach;
      boolean nearer = first && (!second || glyph.y() - below <= above - glyph.y());
      Float row = nearer ? below : second ? above : Float.valueOf(glyph.y());
      rows.computeIfAbsent(row, y -> new ArrayList<>()).add(glyph);
    }
    return new ArrayList<>(rows.values());
  }

  /** Blanks are letters too in some files: a gap is between letters that are seen. */
  private static boolean isColumnGap(List<Glyph> row, int start, int next) {
    if (row.get(next).isBlank()) {
      return false;
    }
    int last = next - 1;
    while (last > start && row.get(last).isBlank()) {
      last--;
    }
    Glyph before = row.get(last);
    float gap = row.get(next).x() - before.end();
    return gap > COLUMN_GAP * Math.max(before.size(), row.get(next).size());
  }

  private static void add(List<Line> lines, List<Glyph> glyphs) {
    TextBuilder text = new TextBuilder();
    float size = 0;
    float end = 0;
    Glyph before = null;
    for (Glyph glyph : glyphs) {
      boolean gap = before != null && glyph.x() - before.end() > WORD_GAP * glyph.space();
      if ((glyph.isBlank() || gap) && !Character.isWhitespace(text.last())) {
        text.put(" ");
      }
      if (!glyph.isBlank()) {
        add(text, glyph);
        size = Math.max(size, glyph.size());
        end = Math.max(end, glyph.end());
        before = glyph;
      }
    }
    text.trim();
    if (before != null) {
      lines.add(new Line(text.build(), left(glyphs), end, before.y(), size));
    }
  }

  private static float left(List<Glyph> glyphs) {
    return glyphs.stream().filter(glyph -> !glyph.isBlank()).findFirst().orElseThrow().x();
  }

  private static void add(TextBuilder text, Glyph glyph) {
    String letters = glyph.text();
    int ligature = letters.length() == 1 ? LIGATURES.indexOf(letters) : -1;
    String meant = ligature < 0 ? letters : LETTERS.get(ligature);
    text.add(meant, glyph.raw(), glyph.raw() + letters.length());
  }
}
