package org.onrecord.source.page.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.source.page.MappedText;
import org.onrecord.source.page.TextBuilder;

/**
 * Sets lines in paragraphs, by leading, indentation, size and short last lines, and takes words
 * that were divided at the ends of lines together. Not for sharing between threads.
 */
final class Paragraphs {
  private static final float LEADING = 1.4f;
  private static final float INDENT = 0.7f;
  private static final float SIZE = 0.12f;
  private static final float FULL = 0.85f;
  private static final Pattern ITEM = Pattern.compile("[•▪■‣◦–—]\\s.*|\\(?\\d{1,2}[.)]\\s.*");
  private static final Pattern COMPOUND = Pattern.compile("\\p{L}+-\\p{Ll}+");

  private final TextBuilder text = new TextBuilder();
  private final Set<String> compounds = new HashSet<>();

  private Paragraphs() {}

  /**
   * @param columns in the order of reading
   */
  static MappedText of(List<List<Line>> columns) {
    Paragraphs paragraphs = new Paragraphs();
    columns.forEach(column -> column.forEach(paragraphs::collect));
    Line before = null;
    for (List<Line> column : columns) {
      Column shape = Column.of(column);
      boolean first = true;
      for (Line line : column) {
        if (before != null) {
          boolean apart = first ? !goesOn(before, line, shape) : shape.isNewParagraph(before, line);
          paragraphs.join(before, line, apart);
        }
        paragraphs.text.add(line.text());
        before = line;
        first = false;
      }
    }
    return paragraphs.text.build();
  }

  private void collect(Line line) {
    COMPOUND.matcher(line.words()).results().forEach(found -> compounds.add(found.group()));
  }

  /** From column to column and page to page a paragraph goes on in the middle of a sentence. */
  private static boolean goesOn(Line before, Line line, Column shape) {
    boolean alike = Math.abs(before.size() - line.size()) <= SIZE * before.size();
    boolean indented = line.left() > shape.left() + INDENT * line.size();
    return alike && !before.isSentenceEnd() && !indented && !ITEM.matcher(line.words()).matches();
  }

  private void join(Line before, Line line, boolean apart) {
    if (apart) {
      text.put("\n\n");
    } else if (isDivided(before.words(), line.words())) {
      if (!compounds.contains(compound(before.words(), line.words()))) {
        text.cut(text.length() - 1);
      }
    } else {
      text.put(" ");
    }
  }

  private static boolean isDivided(String before, String after) {
    int end = before.length() - 1;
    return end > 0
        && "-\u2010\u00AD".indexOf(before.charAt(end)) >= 0
        && Character.isLetter(before.charAt(end - 1))
        && Character.isLowerCase(after.charAt(0));
  }

  private static String compound(String before, String after) {
    int from = before.length() - 1;
    while (from > 0 && Character.isLetter(before.charAt(from - 1))) {
      from--;
    }
    int to = 0;
    while (to < after.length() && Character.isLetter(after.charAt(to))) {
      to++;
    }
    return before.substring(from) + after.substring(0, to);
  }

  /** The shape of a column: where its lines begin and end, and how far they stand apart. */
  private record Column(float left, float right, float leading) {
    static Column of(List<Line> lines) {
      float left = Float.MAX_VALUE;
      float right = 0;
      float[] steps = new float[Math.max(0, lines.size() - 1)];
      for (int i = 0; i < lines.size(); i++) {
        left = Math.min(left, lines.get(i).left());
        right = Math.max(right, lines.get(i).right());
        if (i > 0) {
          steps[i - 1] = Math.abs(lines.get(i).y() - lines.get(i - 1).y());
        }
      }
      java.util.Arrays.sort(steps);
      return new Column(left, right, steps.length == 0 ? 0 : steps[steps.length / 3]);
    }

    boolean isNewParagraph(Line before, Line line) {
      float step = line.y() - before.y();
      boolean far = step > LEADING * Math.max(leading, 0.9f * line.size());
      boolean resized = Math.abs(before.size() - line.size()) > SIZE * before.size();
      float indent = line.left() - left;
      boolean indented =
          indent > INDENT * line.size()
              && line.left() > before.left() + INDENT * line.size()
              && before.left() < left + INDENT * line.size();
      boolean ended = before.isSentenceEnd() && before.right() - left < FULL * (right - left);
      return far || resized || indented || ended || ITEM.matcher(line.words()).matches();
    }
  }
}
