package org.onrecord.archive;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Disputes across documents, in a database of PostgreSQL. */
@EnabledIfEnvironmentVariable(
    named = Postgres.ADDRESS,
    matches = ".+",
    disabledReason = Postgres.ABSENT)
final class PostgresRiftTest extends RiftContract {
  @Override
  Location nowhere() {
    return Postgres.ready();
  }
}
