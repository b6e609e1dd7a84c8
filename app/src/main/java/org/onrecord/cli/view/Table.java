package org.onrecord.cli.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table for a terminal: columns of texts, which are cut where they are too long, then columns of
 * numbers. A narrow terminal gets the same row by row. Not for sharing between threads.
 */
public final class Table {
  private static final int NARROWEST = 60;
  private static final String GAP = "  ";

  private final boolean colour;
  private final int width;
  private final List<String> headings;
  private final int texts;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * @param page whose lines are as long as its screen is wide
   * @param texts the headings of the columns of texts, at least one
   * @param numbers the headings of the columns of numbers
   */
  public Table(Page page, List<String> texts, List<String> numbers) {
    this.colour = page.colour();
    this.width = page.screen() ? Math.max(1, page.columns()) : Integer.MAX_VALUE;
    this.headings = Stream.concat(texts.stream(), numbers.stream()).toList();
    this.texts = texts.size();
  }

  /** Adds a row of harmless texts, one for each column, and of numbers. */
  public void add(List<String> texts, List<Integer> numbers) {
    rows.add(Stream.concat(texts.stream(), numbers.stream().map(String::valueOf)).toList());
  }

  /** Its lines; none where there are no rows. */
  public String page() {
    StringBuilder out = new StringBuilder();
    if (!rows.isEmpty() && width < NARROWEST) {
      rows.forEach(row -> writeNarrow(row, new Wrap(out, colour, width)));
    } else if (!rows.isEmpty()) {
      List<Integer> widths = widths();
      write(headings, Style.FAINT, Style.FAINT, widths, out);
      rows.forEach(row -> write(row, Style.SOURCE, Style.PLAIN, widths, out));
    }
    return out.toString();
  }

  private void writeNarrow(List<String> row, Wrap wrap) {
    wrap.begin("", GAP).put(row.getFirst(), Style.SOURCE);
    row.subList(1, texts).stream()
        .filter(text -> !text.isEmpty())
        .forEach(text -> wrap.put(" · " + text, Style.PLAIN));
    wrap.end();
    String numbers =
        IntStream.range(texts, row.size())
            .mapToObj(i -> headings.get(i) + " " + row.get(i))
            .collect(Collectors.joining(" · "));
    wrap.begin(GAP, GAP).put(numbers, Style.FAINT).end();
  }

  private void write(
      List<String> row, Style first, Style others, List<Integer> widths, StringBuilder out) {
    String rest =
        IntStream.range(1, row.size())
            .mapToObj(i -> cell(row.get(i), widths.get(i), i >= texts))
            .collect(Collectors.joining(GAP, GAP, ""));
    put(cell(row.getFirst(), widths.getFirst(), false), first, out);
    put(rest.stripTrailing(), others, out);
    out.append('\n');
  }

  private static String cell(String value, int width, boolean right) {
    String shown = Cut.to(value, width);
    String space = " ".repeat(width - Cut.width(shown));
    return right ? space + shown : shown + space;
  }

  private void put(String text, Style style, StringBuilder out) {
    boolean plain = !colour || style == Style.PLAIN;
    out.append(plain ? text : style.sequence() + text + Style.PLAIN.sequence());
  }

  /** As wide as their widest cells; where a line has less room, texts are cut, the first least. */
  private List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    for (int i = 0; i < headings.size(); i++) {
      int column = i;
      Stream<String> cells = rows.stream().map(row -> row.get(column));
      widths.add(
          Stream.concat(Stream.of(headings.get(i)), cells).mapToInt(Cut::width).max().orElse(0));
    }
    int wanted = widths.stream().mapToInt(Integer::intValue).sum();
    int room = width - GAP.length() * (widths.size() - 1);
    for (int over = wanted - room; over > 0; over--) {
      int widest = widest(widths);
      widths.set(widest, widths.get(widest) - 1);
    }
    return widths;
  }

  /** Which text is cut next: the widest, of which the first may be wider than others by half. */
  private int widest(List<Integer> widths) {
    int widest = 0;
    for (int i = 1; i < texts; i++) {
      int most = widest == 0 ? widths.getFirst() * 2 / 3 : widths.get(widest);
      if (widths.get(i) > most) {
        widest = i;
      }
    }
    return widest;
  }
}
