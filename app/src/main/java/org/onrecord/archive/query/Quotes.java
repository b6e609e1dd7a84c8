package org.onrecord.archive.query;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.onrecord.archive.query.SearchWords.Term;

/** Finds statements, the newest first. */
record Quotes(Handle handle, FullText text) {
  private static final String NEWEST =
      "ORDER BY d.moment DESC NULLS LAST, d.key DESC, st.start_, st.key";

  /** What somebody said. */
  Stream<Quote> by(Person person) {
    return Paged.of(
        new Sql()
                .add(
                    "SELECT st.key, st.document FROM actor a JOIN statement st ON st.speaker ="
                        + " a.key")
                .add("JOIN document d ON d.key = st.document")
                .add("WHERE a.entity = " + person.key() + " AND d.superseded_by IS NULL")
                .add(NEWEST)
                .on(handle, Ref::of)
                .stream(),
        this::lookUp);
  }

  /**
   * What others said of somebody: to whom they speak, of whose deeds, or whom they name in what
   * they say.
   */
  Stream<Quote> of(Person person) {
    // By way of the documents in which they appear: no index leads from an addressee.
    String sure =
        "(SELECT o.key FROM actor x JOIN statement o"
            + " ON o.document = x.document AND o.addressee = x.key WHERE x.entity = "
            + person.key()
            + " UNION SELECT vouch.statement FROM actor x JOIN party ON party.actor = x.key"
            + " JOIN vouch ON vouch.event = party.event WHERE x.entity = "
            + person.key()
            + ")";
    Sql sql = new Sql();
    sql.add("SELECT st.key, st.document, st.content, st.key IN " + sure + " AS sure")
        .add("FROM statement st JOIN document d ON d.key = st.document")
        .add("LEFT JOIN actor a ON a.key = st.speaker")
        .add("WHERE d.superseded_by IS NULL")
        .add("AND (a.entity IS NULL OR a.entity <> " + person.key() + ")")
        .add("AND (st.key IN " + sure + naming(person, sql) + ")")
        .add(NEWEST);
    return Paged.of(
        sql.on(handle, row -> named(row, person)).stream().flatMap(Optional::stream), this::lookUp);
  }

  /** Statements in sentences with one of the names. */
  private String naming(Person person, Sql sql) {
    List<Term> names =
        new Names(handle)
            .spellings(List.of(person.key())).stream()
                .flatMap(name -> SearchWords.phrase(name).stream())
                .toList();
    return names.isEmpty()
        ? ""
        : " OR st.key IN (SELECT o.key FROM sentence s JOIN statement o"
            + " ON o.document = s.document AND s.number BETWEEN o.sentence AND o.last"
            + " WHERE s.key IN ("
            + text.keys(names, sql)
            + "))";
  }

  /** A name in the sentence may stand outside of what is said. */
  private static Optional<Ref> named(Row row, Person person) {
    NameWords content = NameWords.of(row.text("content"));
    boolean of =
        row.flag("sure")
            || person.spellings().stream().anyMatch(name -> NameWords.of(name).standsIn(content));
    return of ? Optional.of(Ref.of(row)) : Optional.empty();
  }

  private List<Quote> lookUp(List<Ref> page) {
    return Ref.inOrder(page, byKey(page));
  }

  /** Statements by their keys. */
  Map<Long, Quote> byKey(List<Ref> page) {
    Documents documents = Documents.of(Ref.documents(page), handle);
    Map<Long, Quote> quotes = new HashMap<>();
    new Sql()
        .add("SELECT st.key, st.document, s.number,")
        .add("s.start_ AS begin_, s.end_ AS finish_, " + Sayings.COLUMNS)
        .add("FROM statement st")
        .add("JOIN sentence s ON s.document = st.document AND s.number = st.sentence")
        .add(Sayings.SPEAKER)
        .add("WHERE st.key IN " + Sql.in(Ref.keys(page)))
        .on(handle, row -> Map.entry(row.number("key"), quote(row, documents)))
        .forEach(each -> quotes.put(each.getKey(), each.getValue()));
    return quotes;
  }

  private static Quote quote(Row row, Documents documents) {
    Documents.Entry document = documents.get(row.number("document"));
    int number = row.count("number");
    return new Quote(
        document.source(),
        Sayings.of(row),
        number + 1,
        document.sentence(number, row.count("begin_"), row.count("finish_")));
  }
}
