package org.onrecord.archive.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Finds events. */
record Events(Handle handle, FullText text) {
  private static final String FROM =
      """
      FROM event e JOIN document d ON d.key = e.document
      JOIN sentence s ON s.document = e.document AND s.number = e.sentence\
      """;

  /** Those of which the text tells when they happen, in the order of the calendar. */
  Stream<Happened> dated(Question question) {
    Sql sql = new Sql();
    sql.add("SELECT e.key, e.document")
        .add(FROM)
        .add("WHERE e.from_ IS NOT NULL")
        .and(new Conditions(question, new Names(handle), text, sql).ofEvents())
        .add("ORDER BY e.from_, e.to_ DESC, e.key");
    question.limit().ifPresent(most -> sql.add("LIMIT " + most));
    return read(sql);
  }

  /** Those in which an entity acts or is acted upon, the newest first. */
  Stream<Happened> of(long entity) {
    return read(
        new Sql()
            .add("SELECT e.key, e.document")
            .add(FROM)
            .add("WHERE d.superseded_by IS NULL AND e.key IN")
            .add("(SELECT event FROM party JOIN actor a ON a.key = party.actor")
            .add("WHERE a.entity = " + entity + ")")
            .add("ORDER BY d.moment DESC NULLS LAST, d.key DESC, e.start_, e.key"));
  }

  private Stream<Happened> read(Sql sql) {
    return Paged.of(sql.on(handle, Ref::of).stream(), this::lookUp);
  }

  private List<Happened> lookUp(List<Ref> page) {
    return Ref.inOrder(page, byKey(page));
  }

  /** Events by their keys. */
  Map<Long, Happened> byKey(List<Ref> page) {
    Documents documents = Documents.of(Ref.documents(page), handle);
    Parties parties = Parties.of(Ref.keys(page), handle);
    Map<Long, Happened> events = new HashMap<>();
    new Sql()
        .add("SELECT e.key, e.document, e.id, e.type, e.mode, e.tense, e.author, e.from_, e.to_,")
        .add("e.words, e.start_, e.end_, e.confidence,")
        .add("coalesce(p.name, p.words) AS place, p.country,")
        .add("s.number, s.start_ AS begin_, s.end_ AS finish_")
        .add(FROM)
        .add("LEFT JOIN place p ON p.key = e.place")
        .add("WHERE e.key IN " + Sql.in(Ref.keys(page)))
        .on(handle, row -> Map.entry(row.number("key"), happened(row, documents, parties)))
        .forEach(each -> events.put(each.getKey(), each.getValue()));
    return events;
  }

  private static Happened happened(Row row, Documents documents, Parties parties) {
    long key = row.number("key");
    Documents.Entry document = documents.get(row.number("document"));
    int number = row.count("number");
    return new Happened(
        document.source(),
        row.text("id"),
        row.optional("type"),
        row.optional("mode"),
        row.text("tense"),
        row.optional("author"),
        row.optional("from_"),
        row.optional("to_"),
        row.optional("place"),
        row.optional("country"),
        parties.doers(key),
        parties.recipients(key),
        row.text("words"),
        row.span(),
        number + 1,
        document.sentence(number, row.count("begin_"), row.count("finish_")),
        row.fraction("confidence"));
  }
}
