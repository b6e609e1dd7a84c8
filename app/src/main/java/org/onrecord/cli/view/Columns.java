package org.onrecord.cli.view;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Lays blocks of lines out in two columns where there is room, else one under the other. */
public final class Columns {
  private static final String INDENT = "  ";
  private static final String BETWEEN = " │ ";

  /** A column narrower than this is read with pain. */
  private static final int NARROWEST = 34;

  private static final Pattern STYLE = Pattern.compile("\33\\[[0-9;]*m");

  private final boolean colour;
  private final int width;

  /**
   * @param colour whether styles are shown
   * @param width columns of a line
   */
  public Columns(boolean colour, int width) {
    this.colour = colour;
    this.width = width;
  }

  /** Appends the blocks that are written for some items, in pairs. */
  public <T> void write(List<T> items, BiConsumer<T, Wrap> block, StringBuilder out) {
    int half = (width - INDENT.length() - BETWEEN.length()) / 2;
    int column = half >= NARROWEST ? half : Math.max(1, width - INDENT.length());
    List<List<String>> blocks =
        items.stream().map(item -> lines(item, block, column).toList()).toList();
    int across = half >= NARROWEST ? 2 : 1;
    for (int i = 0; i < blocks.size(); i += across) {
      put(blocks.subList(i, Math.min(i + across, blocks.size())), column, out);
    }
  }

  private <T> Stream<String> lines(T item, BiConsumer<T, Wrap> block, int column) {
    StringBuilder lines = new StringBuilder();
    block.accept(item, new Wrap(lines, colour, column));
    return lines.toString().lines();
  }

  private static void put(List<List<String>> row, int column, StringBuilder out) {
    int height = row.stream().mapToInt(List::size).max().orElse(0);
    for (int i = 0; i < height; i++) {
      int at = i;
      String line =
          IntStream.range(0, row.size())
              .mapToObj(block -> cell(row.get(block), at, block + 1 < row.size() ? column : 0))
              .collect(Collectors.joining(BETWEEN));
      out.append(INDENT).append(line.stripTrailing()).append('\n');
    }
  }

  /** A line of a block, as wide as its column. */
  private static String cell(List<String> block, int at, int column) {
    String line = at < block.size() ? block.get(at) : "";
    int taken = Cut.width(STYLE.matcher(line).replaceAll(""));
    return line + " ".repeat(Math.max(0, column - taken));
  }
}
