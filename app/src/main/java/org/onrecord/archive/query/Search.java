package org.onrecord.archive.query;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.onrecord.text.Span;

/** Finds sentences. */
record Search(Handle handle, FullText text) {

  /** A sentence without its words. */
  private record Found(long key, long document, int number, int start, int end) {
    static Found of(Row row) {
      return new Found(
          row.number("key"),
          row.number("document"),
          row.count("number"),
          row.count("start_"),
          row.count("end_"));
    }
  }

  /** Those that are asked for: the best first where there are words, else the newest. */
  Stream<Hit> hits(Question question) {
    return Paged.of(sql(question).on(handle, Found::of).stream(), this::hits);
  }

  private Sql sql(Question question) {
    Sql sql = new Sql();
    SearchWords words = question.words();
    String columns = "s.key, s.document, s.number, s.start_, s.end_";
    sql.add(new Sentences(handle, text).query(columns, "", question, sql))
        .add(
            words.wanted().isEmpty()
                ? "ORDER BY d.moment DESC NULLS LAST, d.key DESC, s.number"
                : text.order(words, sql));
    question.limit().ifPresent(most -> sql.add("LIMIT " + most));
    return sql;
  }

  private List<Hit> hits(List<Found> page) {
    Documents documents = Documents.of(distinct(page, Found::document), handle);
    Sayings sayings = Sayings.in(distinct(page, Found::key), handle);
    return page.stream().map(found -> hit(found, documents, sayings)).toList();
  }

  private static List<Long> distinct(List<Found> page, Function<Found, Long> key) {
    return page.stream().map(key).distinct().toList();
  }

  private static Hit hit(Found found, Documents documents, Sayings sayings) {
    Documents.Entry document = documents.get(found.document);
    return new Hit(
        document.source(),
        found.number + 1,
        found.number < 0 ? new Span(0, 0) : new Span(found.start, found.end),
        document.sentence(found.number, found.start, found.end),
        sayings.of(found.key));
  }
}
