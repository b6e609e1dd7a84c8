package org.onrecord.archive.query;

import org.jdbi.v3.core.Handle;

/** Queries for the sentences {@code s}, of documents {@code d}, that are asked for. */
record Sentences(Handle handle, FullText text) {
  /**
   * A query without an order.
   *
   * @param columns that it gives
   * @param join what is joined to sentences and documents; may be empty
   */
  String query(String columns, String join, Question question, Sql sql) {
    SearchWords words = question.words();
    boolean ranked = !words.wanted().isEmpty();
    StringBuilder query = new StringBuilder("SELECT " + columns + "\n");
    query
        .append(ranked ? text.from() : "FROM document d JOIN sentence s ON s.document = d.key")
        .append(join.isEmpty() ? "" : "\n" + join)
        .append("\nWHERE ")
        .append(ranked ? text.matches(words, sql) : "1 = 1");
    new Conditions(question, new Names(handle), text, sql)
        .ofSentences()
        .forEach(each -> query.append("\nAND ").append(each));
    return query.toString();
  }
}
