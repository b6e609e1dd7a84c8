package org.onrecord.source.page.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out what pages repeat: running heads and feet, and their numbers. No state; safe to share
 * between threads.
 */
final class Margins {
  private static final int LINES = 3;
  private static final float SAME_HEIGHT = 6;
  private static final float GAP = 1.6f;
  private static final double SHARE = 0.34;
  private static final double MARGIN = 0.1;

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[-–—|]?\\s*(?:page|seite|p\\.)?\\s*\\d{1,4}(?:\\s*(?:of|/|von)\\s*\\d{1,4})?"
              + "\\s*[-–—|]?");

  private Margins() {}

  /**
   * @param pages the lines of each, from top to bottom
   * @param heights of the pages
   */
  static List<List<Line>> without(List<List<Line>> pages, List<Float> heights) {
    Set<String> repeated = repeated(pages);
    List<List<Line>> kept = new ArrayList<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Line> page = pages.get(i);
      float height = heights.get(i);
      List<Line> outer = outer(page);
      kept.add(
          page.stream()
              .filter(line -> !(outer.contains(line) && isRepeated(line, height, repeated)))
              .toList());
    }
    return kept;
  }

  private static boolean isRepeated(Line line, float height, Set<String> repeated) {
    boolean edge = line.y() < MARGIN * height || line.y() > (1 - MARGIN) * height;
    return repeated.contains(key(line)) || edge && NUMBER.matcher(line.words()).matches();
  }

  private static Set<String> repeated(List<List<Line>> pages) {
    Map<String, Integer> counts = new HashMap<>();
    for (List<Line> page : pages) {
      Set<String> keys = new HashSet<>();
      outer(page).forEach(line -> keys.add(key(line)));
      keys.forEach(key -> counts.merge(key, 1, Integer::sum));
    }
    int least = Math.max(2, (int) Math.ceil(SHARE * pages.size()));
    counts.values().removeIf(count -> count < least);
    return counts.keySet();
  }

  /** The first and last lines, as far as a gap parts them from the rest. */
  private static List<Line> outer(List<Line> page) {
    List<Line> outer = new ArrayList<>();
    for (int i = 1; i <= LINES && i < page.size(); i++) {
      if (isGap(page.get(i - 1), page.get(i))) {
        outer.addAll(page.subList(0, i));
        break;
      }
    }
    for (int i = page.size() - 1; i >= page.size() - LINES && i > 0; i--) {
      if (isGap(page.get(i - 1), page.get(i))) {
        outer.addAll(page.subList(i, page.size()));
        break;
      }
    }
    return outer;
  }

  private static boolean isGap(Line above, Line below) {
    return below.y() - above.y() > GAP * Math.max(above.size(), below.size());
  }

  private static String key(Line line) {
    return line.words().replaceAll("\\d+", "#") + Math.round(line.y() / SAME_HEIGHT);
  }
}
