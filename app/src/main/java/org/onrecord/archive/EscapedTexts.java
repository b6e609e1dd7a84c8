package org.onrecord.archive;

import java.sql.Types;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.spi.JdbiPlugin;

/** Escapes every text on its way into the database, and undoes it on the way out. */
final class EscapedTexts implements JdbiPlugin {
  @Override
  public void customizeJdbi(Jdbi jdbi) {
    jdbi.registerArgument(new Stored());
    jdbi.registerColumnMapper(
        String.class,
        (row, column, context) -> {
          String stored = row.getString(column);
          return stored == null ? null : Escape.read(stored);
        });
  }

  private static final class Stored extends AbstractArgumentFactory<String> {
    Stored() {
      super(Types.VARCHAR);
    }

    @Override
    protected Argument build(String value, ConfigRegistry config) {
      return (position, statement, context) -> statement.setString(position, Escape.stored(value));
    }
  }
}
