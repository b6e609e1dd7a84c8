package org.onrecord.source.page.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the lines of a page in the order of reading: where lines begin one under the other behind a
 * gutter that no line crosses, there is a column, which is read after all that stands left of it
 * (cuts in two directions, as in Nagy and Seth, 1984). Above and below such a stretch the page is
 * read by itself. No state; safe to share between threads.
 */
final class Columns {
  private static final int FEWEST_LINES = 3;
  private static final int DEEPEST = 8;
  private static final int MOST_EDGES = 12;
  private static final float EDGE = 4;
  private static final float GUTTER = 3;

  private Columns() {}

  /** Columns, each with its lines from top to bottom. */
  static List<List<Line>> of(List<Line> lines) {
    List<List<Line>> columns = new ArrayList<>();
    add(lines, columns, 0);
    return columns;
  }

  private static void add(List<Line> lines, List<List<Line>> columns, int depth) {
    if (lines.isEmpty()) {
      return;
    }
    Cut best = depth < DEEPEST ? best(lines) : new Cut(0, 0, 0, 0);
    if (best.weight() < FEWEST_LINES) {
      columns.add(lines);
      return;
    }
    List<Line> band = lines.subList(best.from(), best.to());
    add(lines.subList(0, best.from()), columns, depth + 1);
    add(band.stream().filter(line -> line.left() < best.x() - EDGE).toList(), columns, depth + 1);
    add(band.stream().filter(line -> line.left() >= best.x() - EDGE).toList(), columns, depth + 1);
    add(lines.subList(best.to(), lines.size()), columns, depth + 1);
  }

  /**
   * A stretch of lines with a gutter.
   *
   * @param weight how many lines stand on the side that has fewer
   */
  private record Cut(float x, int from, int to, int weight) {}

  private static Cut best(List<Line> lines) {
    return edges(lines).stream()
        .map(x -> cut(lines, x))
        .max(Comparator.comparingInt(Cut::weight))
        .orElse(new Cut(0, 0, 0, 0));
  }

  /** Where most lines begin. */
  private static List<Float> edges(List<Line> lines) {
    Map<Integer, List<Line>> byEdge = new HashMap<>();
    for (Line line : lines) {
      byEdge.computeIfAbsent(Math.round(line.left() / EDGE), x -> new ArrayList<>()).add(line);
    }
    return byEdge.values().stream()
        .filter(group -> group.size() >= FEWEST_LINES)
        .sorted(
            Comparator.<List<Line>>comparingInt(List::size)
                .reversed()
                .thenComparing(group -> group.getFirst().left()))
        .limit(MOST_EDGES)
        .map(group -> group.stream().map(Line::left).min(Float::compare).orElseThrow())
        .toList();
  }

  private static Cut cut(List<Line> lines, float x) {
    Cut best = new Cut(x, 0, 0, 0);
    int from = 0;
    int left = 0;
    int right = 0;
    for (int i = 0; i <= lines.size(); i++) {
      boolean ends = i == lines.size() || crosses(lines.get(i), x);
      if (!ends) {
        boolean before = lines.get(i).left() < x - EDGE;
        left += before ? 1 : 0;
        right += before ? 0 : 1;
      } else {
        if (Math.min(left, right) > best.weight()) {
          best = new Cut(x, from, i, Math.min(left, right));
        }
        from = i + 1;
        left = 0;
        right = 0;
      }
    }
    return best;
  }

  private static boolean crosses(Line line, float x) {
    return line.left() < x - EDGE && line.right() > x - GUTTER;
  }
}
