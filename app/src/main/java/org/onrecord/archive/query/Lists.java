package org.onrecord.archive.query;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/**
 * Lists of what is asked for that are read page by page, the newest documents first: as many as the
 * question's limit.
 */
record Lists(Handle handle, FullText text) {

  /** Documents with a sentence that is asked for. */
  List<Listed<Filed>> documents(Question question, Optional<Spot> after) {
    List<Spot> spots =
        new Newest("d", after, most(question))
            .find(
                handle,
                sql -> {
                  sql.add("FROM document d WHERE 1 = 1");
                  if (question.asksSentence()) {
                    sql.add("AND d.key IN (" + sentences("s.document", "", question, sql) + ")");
                  } else {
                    sql.and(conditions(question, sql).ofDocuments());
                  }
                });
    return listed(spots, new Filing(handle)::byKey);
  }

  /**
   * Statements: what asks for a statement must hold of it, all else of a sentence in which it
   * stands.
   */
  List<Listed<Quote>> statements(Question question, Optional<Spot> after) {
    Question sentence = question.ofSentence();
    List<Spot> spots =
        new Newest("st", after, most(question))
            .find(
                handle,
                sql -> {
                  sql.add("FROM document d JOIN statement st ON st.document = d.key");
                  sql.add("WHERE 1 = 1").and(conditions(question, sql).ofStatements());
                  if (sentence.asksSentence()) {
                    sql.add("AND st.key IN (" + sentences("w.key", STATED, sentence, sql) + ")");
                  } else {
                    sql.and(conditions(question, sql).ofDocuments());
                  }
                });
    return listed(spots, new Quotes(handle, text)::byKey);
  }

  private static final String STATED =
      "JOIN statement w ON w.document = s.document AND s.number BETWEEN w.sentence AND w.last";

  /** Events, with a date or without. */
  List<Listed<Happened>> events(Question question, Optional<Spot> after) {
    List<Spot> spots =
        new Newest("e", after, most(question))
            .find(
                handle,
                sql ->
                    sql.add("FROM document d JOIN event e ON e.document = d.key")
                        .add("JOIN sentence s ON s.document = e.document AND s.number = e.sentence")
                        .add("WHERE 1 = 1")
                        .and(conditions(question, sql).ofEvents()));
    return listed(spots, new Events(handle, text)::byKey);
  }

  private static int most(Question question) {
    return question.limit().orElse(Integer.MAX_VALUE);
  }

  private Conditions conditions(Question question, Sql sql) {
    return new Conditions(question, new Names(handle), text, sql);
  }

  private String sentences(String columns, String join, Question question, Sql sql) {
    return new Sentences(handle, text).query(columns, join, question, sql);
  }

  private static <T> List<Listed<T>> listed(
      List<Spot> spots, Function<List<Ref>, Map<Long, T>> lookUp) {
    Map<Long, T> rows =
        lookUp.apply(spots.stream().map(spot -> new Ref(spot.key(), spot.document())).toList());
    return spots.stream()
        .flatMap(
            spot -> Stream.ofNullable(rows.get(spot.key())).map(row -> new Listed<>(spot, row)))
        .toList();
  }
}
