package org.onrecord.archive.query;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.archive.Unaccented;
import org.onrecord.archive.query.SearchWords.Term;

/**
 * Words in PostgreSQL's text search. Each is put between apostrophes, in which only these and
 * backslashes have a meaning, and which makes several words a phrase. Accents don't count, as in
 * SQLite's.
 *
 * @see <a href="https://www.postgresql.org/docs/current/textsearch.html">PostgreSQL, Full Text
 *     Search</a>
 */
record PostgresText() implements FullText {
  /** Longer sentences count for less: by 1 + the logarithm of their length. */
  private static final int BY_LENGTH = 1;

  @Override
  public String from() {
    return "FROM sentence_text JOIN sentence s ON s.key = sentence_text.rowid"
        + " JOIN document d ON d.key = s.document";
  }

  @Override
  public String matches(SearchWords words, Sql sql) {
    return "sentence_text.text @@ " + query(words, sql);
  }

  @Override
  public String order(SearchWords words, Sql sql) {
    return "ORDER BY ts_rank(sentence_text.text, %s, %d) DESC, s.key"
        .formatted(query(words, sql), BY_LENGTH);
  }

  @Override
  public String keys(List<Term> any, Sql sql) {
    return "SELECT rowid FROM sentence_text WHERE text @@ " + bound(join(any, " | "), sql);
  }

  @Override
  public String same(String column, String bound) {
    return "lower(" + column + ") = lower(" + bound + ")";
  }

  private static String query(SearchWords words, Sql sql) {
    String wanted = join(words.wanted(), " & ");
    String unwanted = join(words.unwanted(), " | ");
    return bound(unwanted.isEmpty() ? wanted : wanted + " & !(" + unwanted + ")", sql);
  }

  private static String bound(String query, Sql sql) {
    return "to_tsquery('simple', " + sql.bind(query) + ")";
  }

  private static String join(List<Term> terms, String between) {
    return terms.stream().map(PostgresText::quoted).collect(Collectors.joining(between));
  }

  private static String quoted(Term term) {
    String text = Unaccented.of(term.text()).replace("\\", "\\\\").replace("'", "''");
    return "'" + text + "'" + (term.beginning() ? ":*" : "");
  }
}
