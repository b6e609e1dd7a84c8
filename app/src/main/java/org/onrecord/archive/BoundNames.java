package org.onrecord.archive;

import org.jdbi.v3.core.statement.ParsedSql;
import org.jdbi.v3.core.statement.SqlParser;
import org.jdbi.v3.core.statement.StatementContext;

/**
 * Finds what is bound in a statement: {@code :names}, or question marks. Statements that hold keys
 * are each another one, so that nothing is kept of them, and JDBI's own parser, a grammar for all
 * that SQL may be, takes longer with them than the database does.
 *
 * <p>What stands in single quotation marks is passed over; comments and doubled colons are not
 * known. No state; safe to share between threads.
 */
final class BoundNames implements SqlParser {
  @Override
  public ParsedSql parse(String sql, StatementContext context) {
    return parsed(sql);
  }

  /** A statement with what is bound in it. */
  static ParsedSql parsed(String sql) {
    ParsedSql.Builder parsed = ParsedSql.builder();
    int done = 0;
    int at = 0;
    while (at < sql.length()) {
      char c = sql.charAt(at);
      if (c == '\'') {
        at = behindQuote(sql, at);
      } else if (c == '?') {
        parsed.append(sql.substring(done, at)).appendPositionalParameter();
        at++;
        done = at;
      } else if (c == ':') {
        int end = behindName(sql, at + 1);
        parsed.append(sql.substring(done, at)).appendNamedParameter(sql.substring(at + 1, end));
        at = end;
        done = end;
      } else {
        at++;
      }
    }
    return parsed.append(sql.substring(done)).build();
  }

  private static int behindQuote(String sql, int open) {
    int close = sql.indexOf('\'', open + 1);
    if (close < 0) {
      throw new IllegalArgumentException("a quotation mark is not closed in: " + sql);
    }
    return close + 1;
  }

  private static int behindName(String sql, int start) {
    int end = start;
    while (end < sql.length() && Character.isJavaIdentifierPart(sql.charAt(end))) {
      end++;
    }
    if (end == start) {
      throw new IllegalArgumentException("a colon without a name in: " + sql);
    }
    return end;
  }

  @Override
  public String nameParameter(String name, StatementContext context) {
    return ":" + name;
  }
}
