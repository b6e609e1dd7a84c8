package org.onrecord.archive.query;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.archive.query.SearchWords.Term;

/**
 * Words in SQLite's FTS5. Its own ranking (BM25) goes first, and all else is looked up of what it
 * gives, row by row: CROSS JOIN keeps SQLite from beginning elsewhere, and the order by rank alone
 * from sorting again. Each word is put in quotation marks, in which nothing has a meaning.
 *
 * @see <a href="https://www.sqlite.org/fts5.html">SQLite FTS5 Extension</a>
 */
record SqliteText() implements FullText {
  @Override
  public String from() {
    return "FROM sentence_text CROSS JOIN sentence s ON s.key = sentence_text.rowid"
        + " CROSS JOIN document d ON d.key = s.document";
  }

  @Override
  public String matches(SearchWords words, Sql sql) {
    return "sentence_text MATCH " + sql.bind(query(words));
  }

  @Override
  public String order(SearchWords words, Sql sql) {
    return "ORDER BY sentence_text.rank";
  }

  @Override
  public String keys(List<Term> any, Sql sql) {
    return "SELECT rowid FROM sentence_text WHERE sentence_text MATCH "
        + sql.bind(join(any, " OR "));
  }

  @Override
  public String same(String column, String bound) {
    return column + " = " + bound + " COLLATE NOCASE";
  }

  private static String query(SearchWords words) {
    // No AND between them: one of which FTS5 keeps nothing (a sign that it doesn't know) is then
    // passed over, as an unknown sign in a sentence is.
    String wanted = join(words.wanted(), " ");
    return words.unwanted().isEmpty()
        ? wanted
        : "(" + wanted + ") NOT (" + join(words.unwanted(), " OR ") + ")";
  }

  private static String join(List<Term> terms, String between) {
    return terms.stream().map(SqliteText::quoted).collect(Collectors.joining(between));
  }

  private static String quoted(Term term) {
    return '"' + term.text().replace("\"", "\"\"") + '"' + (term.beginning() ? " *" : "");
  }
}
