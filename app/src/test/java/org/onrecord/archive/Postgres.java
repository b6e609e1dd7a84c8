package org.onrecord.archive;

import java.net.URI;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Databases on the throw-away server that {@code scripts/postgres} starts. */
final class Postgres {
  /** The variable that has its address. */
  static final String ADDRESS = "ONRECORD_POSTGRES";

  static final String ABSENT =
      "no PostgreSQL: scripts/postgres COMMAND runs a command beside one, as .ci/run does";

  private Postgres() {}

  /** A database with nothing in it. */
  static Location empty() {
    URI server = URI.create(Objects.requireNonNull(System.getenv(ADDRESS)));
    String name = "t" + Long.toHexString(System.nanoTime());
    String plain = "jdbc:postgresql://" + server.getHost() + ":" + server.getPort();
    try (Handle handle = Jdbi.create(plain + server.getPath(), server.getUserInfo(), "").open()) {
      handle.execute("CREATE DATABASE " + name);
    }
    return Location.parse(server.resolve("/" + name).toString());
  }
}
