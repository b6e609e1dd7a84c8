package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlStatements;
import org.junit.jupiter.api.Test;

class BoundNamesTest {
  @Test
  void namesBecomeQuestionMarks() {
    ParsedSql parsed = BoundNames.parsed("SELECT :a, use_ FROM t WHERE b = :b_2 AND c IN (:a)");
    assertEquals("SELECT ?, use_ FROM t WHERE b = ? AND c IN (?)", parsed.getSql());
    assertEquals(List.of("a", "b_2", "a"), parsed.getParameters().getParameterNames());
  }

  @Test
  void whatIsQuotedIsLeftAlone() {
    ParsedSql parsed = BoundNames.parsed("SELECT ':no?' || 'it''s :no' || :yes");
    assertEquals("SELECT ':no?' || 'it''s :no' || ?", parsed.getSql());
    assertEquals(List.of("yes"), parsed.getParameters().getParameterNames());
  }

  @Test
  void questionMarksStay() {
    assertEquals(
        "INSERT INTO t VALUES (?, ?)", BoundNames.parsed("INSERT INTO t VALUES (?, ?)").getSql());
  }

  @Test
  void whatIsNoStatementIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> BoundNames.parsed("SELECT 'a"));
    assertThrows(IllegalArgumentException.class, () -> BoundNames.parsed("SELECT a::text"));
  }

  /** As it is asked by a statement. */
  @Test
  void jdbiBindsByIt() {
    Jdbi jdbi = Jdbi.create("jdbc:sqlite::memory:");
    jdbi.getConfig(SqlStatements.class).setSqlParser(new BoundNames());
    String told =
        jdbi.withHandle(
            handle ->
                handle
                    .createQuery("SELECT ':a' || :a || :b")
                    .bind("a", "one")
                    .bind("b", "two")
                    .mapTo(String.class)
                    .one());
    assertEquals(":aonetwo", told);
  }
}
