package org.onrecord.export.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.onrecord.export.Exported;
import org.onrecord.export.plain.Context;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * The whole text of an article, each sentence with an anchor, what is said marked and led to who
 * says it. All that stands between the tags is the text.
 */
final class ArticleText {
  private final Anchors anchors;
  private final NewsRecord record;
  private final List<Statement> statements;
  private final String text;

  /**
   * @param text of the document, as HTML can hold it
   */
  ArticleText(Exported document, Anchors anchors, String text) {
    this.anchors = anchors;
    this.record = document.record();
    this.statements = document.statements();
    this.text = text;
  }

  String html() {
    StringBuilder out = new StringBuilder(text.length() * 2);
    int done = 0;
    int number = 0;
    List<List<Numbered>> marks = marks();
    for (Span sentence : record.sentences()) {
      out.append(Html.text(text.substring(done, sentence.start())));
      out.append("<span class=\"sentence\" id=\"" + anchors.sentence(++number) + "\">");
      marked(sentence, marks.get(number - 1), out);
      out.append("</span>");
      done = sentence.end();
    }
    return out.append(Html.text(text.substring(done))).toString();
  }

  /** A sentence, cut wherever a mark begins or ends. */
  private void marked(Span sentence, List<Numbered> marks, StringBuilder out) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(sentence.start(), sentence.end()));
    marks.forEach(mark -> cuts.addAll(List.of(mark.span().start(), mark.span().end())));
    int start = cuts.removeFirst();
    for (int end : cuts) {
      int at = start;
      marks.stream()
          .filter(mark -> mark.first() && mark.span().start() == at)
          .forEach(mark -> out.append(pointer(mark.number())));
      Span piece = new Span(start, end);
      long deep = marks.stream().filter(mark -> mark.span().covers(piece)).count();
      String words = Html.text(text.substring(start, end));
      out.append(
          deep == 0
              ? words
              : "<mark" + (deep > 1 ? " class=\"in\"" : "") + ">" + words + "</mark>");
      start = end;
    }
  }

  /** The number of a statement is drawn by the style sheet: it is no part of the text. */
  private String pointer(int number) {
    return "<a class=\"n\" href=\"#"
        + anchors.statement(number)
        + "\" data-n=\""
        + number
        + "\" aria-label=\"statement "
        + number
        + "\"></a>";
  }

  /** What is said in each sentence. */
  private List<List<Numbered>> marks() {
    List<List<Numbered>> marks = new ArrayList<>();
    record.sentences().forEach(sentence -> marks.add(new ArrayList<>()));
    for (int i = 0; i < statements.size(); i++) {
      boolean first = true;
      for (Span span : statements.get(i).content()) {
        first = mark(i + 1, span, first, marks);
      }
    }
    return marks;
  }

  /** Returns whether the statement is still to begin. */
  private boolean mark(int number, Span span, boolean first, List<List<Numbered>> marks) {
    boolean begins = first;
    int at = Math.max(0, Context.number(record, span).orElse(1) - 1);
    for (int i = at; i < marks.size(); i++) {
      Optional<Span> part = span.cutTo(record.sentences().get(i));
      if (part.isPresent()) {
        marks.get(i).add(new Numbered(number, part.get(), begins));
        begins = false;
      } else if (record.sentences().get(i).start() >= span.end()) {
        break;
      }
    }
    return begins;
  }

  /**
   * A stretch of what is said.
   *
   * @param first whether the statement begins here
   */
  private record Numbered(int number, Span span, boolean first) {}
}
