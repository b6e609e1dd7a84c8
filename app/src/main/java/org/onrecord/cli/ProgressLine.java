package org.onrecord.cli;

import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/**
 * How far the reading is, for one line of a terminal.
 *
 * @param bytes of the input that are done
 * @param size of the whole input in bytes, if it is known
 * @param elapsed since the beginning
 * @param documents that were read
 * @param words in them
 * @param skipped documents that could not be read
 */
record ProgressLine(
    long bytes, OptionalLong size, Duration elapsed, long documents, long words, long skipped) {
  private static final int LONGEST_BAR = 24;
  private static final int SHORTEST_BAR = 4;

  /** As much of it as fits: the bar goes first. */
  String in(int columns) {
    String text = counts() + left();
    if (size.isEmpty() || size.getAsLong() == 0) {
      return cut(text, columns);
    }
    String percent = String.format(Locale.ROOT, "%3d%% ", Math.round(100 * share()));
    int room = Math.min(LONGEST_BAR, columns - percent.length() - text.length() - 2);
    return cut(room < SHORTEST_BAR ? percent + text : percent + bar(room) + "  " + text, columns);
  }

  /** What was read, without how far it is. */
  String counts() {
    double seconds = Math.max(1, elapsed.toMillis()) / 1000.0;
    return String.format(
        Locale.ROOT,
        "%,d document%s · %,.0f words/s · %,d skipped",
        documents,
        documents == 1 ? "" : "s",
        words / seconds,
        skipped);
  }

  private double share() {
    return Math.min(1, (double) bytes / size.orElseThrow());
  }

  private String bar(int width) {
    int full = (int) Math.floor(share() * width);
    return "━".repeat(full) + "╌".repeat(width - full);
  }

  private String left() {
    if (size.isEmpty() || bytes == 0 || bytes >= size.getAsLong()) {
      return "";
    }
    double seconds = elapsed.toMillis() / 1000.0 * (size.getAsLong() - bytes) / bytes;
    Duration left = Duration.ofSeconds(Math.round(seconds));
    return left.toHours() > 0
        ? String.format(
            Locale.ROOT,
            " · %d:%02d:%02d left",
            left.toHours(),
            left.toMinutesPart(),
            left.toSecondsPart())
        : String.format(Locale.ROOT, " · %d:%02d left", left.toMinutes(), left.toSecondsPart());
  }

  private static String cut(String line, int columns) {
    return line.length() <= columns ? line : line.substring(0, Math.max(0, columns));
  }
}
