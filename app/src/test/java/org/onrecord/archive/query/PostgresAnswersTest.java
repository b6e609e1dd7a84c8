package org.onrecord.archive.query;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.onrecord.archive.Location;
import org.onrecord.archive.Postgres;

/** In a database of PostgreSQL. */
@EnabledIfEnvironmentVariable(
    named = Postgres.ADDRESS,
    matches = ".+",
    disabledReason = Postgres.ABSENT)
final class PostgresAnswersTest extends AnswersContract {
  @Override
  Location nowhere() {
    return Postgres.ready();
  }
}
