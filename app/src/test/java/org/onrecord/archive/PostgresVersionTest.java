package org.onrecord.archive;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Versions of pages, in a database of PostgreSQL. */
@EnabledIfEnvironmentVariable(
    named = Postgres.ADDRESS,
    matches = ".+",
    disabledReason = Postgres.ABSENT)
final class PostgresVersionTest extends VersionContract {
  @Override
  Location nowhere() {
    return Postgres.ready();
  }
}
