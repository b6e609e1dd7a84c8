package org.onrecord.archive;

import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;
import org.jdbi.v3.core.statement.TemplateEngine;

/** How queries of an archive are written: as SQL has it, with names for what is bound. */
final class Queries {
  private Queries() {}

  static Jdbi of(DataSource connections) {
    Jdbi jdbi = Jdbi.create(connections).installPlugin(new EscapedTexts());
    jdbi.getConfig(SqlStatements.class)
        .setSqlParser(new BoundNames())
        .setTemplateEngine(TemplateEngine.NOP);
    return jdbi;
  }
}
