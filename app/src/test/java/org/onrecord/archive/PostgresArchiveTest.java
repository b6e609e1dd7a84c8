package org.onrecord.archive;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** In a database of PostgreSQL. */
@EnabledIfEnvironmentVariable(
    named = Postgres.ADDRESS,
    matches = ".+",
    disabledReason = Postgres.ABSENT)
final class PostgresArchiveTest extends ArchiveContract {
  @Override
  Location nowhere() {
    return Postgres.empty();
  }
}
