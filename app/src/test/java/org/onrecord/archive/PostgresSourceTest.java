package org.onrecord.archive;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Where documents come from, in a database of PostgreSQL. */
@EnabledIfEnvironmentVariable(
    named = Postgres.ADDRESS,
    matches = ".+",
    disabledReason = Postgres.ABSENT)
final class PostgresSourceTest extends SourceContract {
  @Override
  Location nowhere() {
    return Postgres.ready();
  }
}
