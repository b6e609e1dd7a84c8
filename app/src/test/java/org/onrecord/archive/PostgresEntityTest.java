package org.onrecord.archive;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Entities in a database of PostgreSQL. */
@EnabledIfEnvironmentVariable(
    named = Postgres.ADDRESS,
    matches = ".+",
    disabledReason = Postgres.ABSENT)
final class PostgresEntityTest extends EntityContract {
  @Override
  Location nowhere() {
    return Postgres.ready();
  }
}
