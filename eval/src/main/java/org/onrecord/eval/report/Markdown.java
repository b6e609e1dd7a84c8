package org.onrecord.eval.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** An evaluation as a page in Markdown that can be read on a terminal, too. */
public final class Markdown {
  private Markdown() {}

  /** The page. */
  public static String of(Evaluation evaluation) {
    StringBuilder page = new StringBuilder("# ").append(evaluation.title()).append("\n\n");
    origins("Data", evaluation.data(), page);
    origins("Read by", evaluation.readers(), page);
    page.append("- Sizes: ")
        .append(
            evaluation.sizes().entrySet().stream()
                .map(size -> size.getValue() + " " + size.getKey())
                .collect(Collectors.joining(", ")))
        .append("\n- Again: `")
        .append(evaluation.command())
        .append("`\n\n");
    if (!evaluation.figures().isEmpty()) {
      grid(figures(evaluation.figures()), page);
    }
    evaluation.tables().forEach(table -> page.append('\n').append(of(table)));
    return page.toString();
  }

  /** A table under its title. */
  public static String of(Table table) {
    StringBuilder section = new StringBuilder("## ").append(table.title()).append("\n\n");
    grid(table, section);
    return section.toString();
  }

  private static void origins(String what, List<Origin> origins, StringBuilder page) {
    for (Origin origin : origins) {
      page.append("- %s: %s, SHA-256 `%s`\n".formatted(what, origin.name(), origin.sha256()));
    }
  }

  private static Table figures(List<Figure> figures) {
    boolean targets = figures.stream().anyMatch(figure -> figure.target().isPresent());
    List<String> header = new ArrayList<>(List.of("figure", "value", "95 % interval"));
    if (targets) {
      header.addAll(List.of("needed", "aim"));
    }
    return new Table(
        "Figures", header, figures.stream().map(figure -> row(figure, targets)).toList());
  }

  private static List<String> row(Figure figure, boolean targets) {
    List<String> row = new ArrayList<>();
    row.add(figure.name());
    row.add(Rounded.of(figure.value()).toString());
    row.add(
        figure
            .interval()
            .map(it -> Rounded.of(it.low()) + " to " + Rounded.of(it.high()))
            .orElse(""));
    if (targets) {
      row.add(figure.target().map(Target::neededText).orElse(""));
      row.add(figure.target().map(Target::aimText).orElse(""));
    }
    return row;
  }

  private static void grid(Table table, StringBuilder page) {
    int[] widths = widths(table);
    line(table.header(), widths, page);
    line(IntStream.of(widths).mapToObj("-"::repeat).toList(), widths, page);
    table.rows().forEach(row -> line(row, widths, page));
  }

  private static int[] widths(Table table) {
    int[] widths = table.header().stream().mapToInt(cell -> cell(cell).length()).toArray();
    for (List<String> row : table.rows()) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], cell(row.get(i)).length());
      }
    }
    return widths;
  }

  private static void line(List<String> cells, int[] widths, StringBuilder page) {
    for (int i = 0; i < widths.length; i++) {
      String cell = cell(cells.get(i));
      page.append("| ").append(cell).append(" ".repeat(widths[i] - cell.length() + 1));
    }
    page.append("|\n");
  }

  /** What would end a cell is escaped. */
  private static String cell(String text) {
    return text.replace("|", "\\|").replaceAll("\\R", " ");
  }
}
