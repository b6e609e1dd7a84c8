package org.onrecord.cli.view;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * What a text's characters are to its statements, and where the contents begin and end. Inner
 * statements lie over those that hold them.
 */
final class Marks {
  private final Style[] styles;
  private final List<Edge> edges = new ArrayList<>();

  /**
   * Where a stretch of content begins or ends.
   *
   * @param at offset in UTF-16 code units
   * @param opens whether it begins there
   * @param number of the statement, from 1
   * @param depth 0 for a statement inside no other
   */
  record Edge(int at, boolean opens, int number, int depth) {}

  Marks(NewsRecord record) {
    styles = new Style[record.text().length()];
    Arrays.fill(styles, Style.PLAIN);
    List<Statement> statements = record.statements();
    Map<String, Integer> depths = depths(statements);
    statements.stream()
        .sorted(Comparator.comparingInt(statement -> depths.getOrDefault(statement.id(), 0)))
        .forEach(statement -> paint(statement, depths.getOrDefault(statement.id(), 0)));
    for (int i = 0; i < statements.size(); i++) {
      int depth = depths.getOrDefault(statements.get(i).id(), 0);
      for (Span span : statements.get(i).content()) {
        edges.add(new Edge(span.start(), true, i + 1, depth));
        edges.add(new Edge(span.end(), false, i + 1, depth));
      }
    }
    edges.sort(
        Comparator.comparingInt(Edge::at)
            .thenComparing(Edge::opens)
            .thenComparingInt(edge -> edge.opens() ? edge.depth() : -edge.depth()));
  }

  Style at(int offset) {
    return styles[offset];
  }

  /** In text order; at one place ends before beginnings, and so that they nest. */
  List<Edge> edges() {
    return List.copyOf(edges);
  }

  private void paint(Statement statement, int depth) {
    boolean inner = depth > 0;
    paint(statement.content(), inner ? Style.INNER_CONTENT : Style.CONTENT);
    paint(statement.source(), inner ? Style.INNER_SOURCE : Style.SOURCE);
    paint(statement.cue(), inner ? Style.INNER_CUE : Style.CUE);
  }

  private void paint(List<Span> spans, Style style) {
    spans.forEach(span -> Arrays.fill(styles, span.start(), span.end(), style));
  }

  private static Map<String, Integer> depths(List<Statement> statements) {
    Map<String, Statement> byId = new HashMap<>();
    statements.forEach(statement -> byId.put(statement.id(), statement));
    Map<String, Integer> depths = new HashMap<>();
    for (Statement statement : statements) {
      int depth = 0;
      Statement outer = statement;
      while (depth < statements.size() && outer != null && outer.within().isPresent()) {
        outer = byId.get(outer.within().get());
        depth++;
      }
      depths.put(statement.id(), depth);
    }
    return depths;
  }
}
