package org.onrecord.compare.dispute;

import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.onrecord.archive.Location;
import org.onrecord.archive.Postgres;

/** Which documents are compared, in a database of PostgreSQL. */
@EnabledIfEnvironmentVariable(
    named = Postgres.ADDRESS,
    matches = ".+",
    disabledReason = Postgres.ABSENT)
final class PostgresCandidatesTest extends CandidatesContract {
  @Override
  Location nowhere() {
    return Postgres.ready();
  }
}
