package org.onrecord.archive;

import java.net.URI;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Databases on the throw-away server that {@code scripts/postgres} starts. */
public final class Postgres {
  /** The variable that has its address. */
  public static final String ADDRESS = "ONRECORD_POSTGRES";

  public static final String ABSENT =
      "no PostgreSQL: scripts/postgres COMMAND runs a command beside one, as .ci/run does";

  private Postgres() {}

  /** A database with nothing in it. */
  public static Location empty() {
    return created("");
  }

  /** A database with the tables of an archive, and nothing in them. */
  public static Location ready() {
    return created(" TEMPLATE " + Tables.NAME);
  }

  private static Location created(String like) {
    URI server = URI.create(Objects.requireNonNull(System.getenv(ADDRESS)));
    String name = "t" + Long.toHexString(System.nanoTime());
    String plain = "jdbc:postgresql://" + server.getHost() + ":" + server.getPort();
    try (Handle handle = Jdbi.create(plain + server.getPath(), server.getUserInfo(), "").open()) {
      handle.execute("CREATE DATABASE " + name + like);
    }
    return Location.parse(server.resolve("/" + name).toString());
  }

  /** Made once: to bring the tables up takes seconds. */
  private static final class Tables {
    private static final String NAME = made();

    private static String made() {
      Location location = empty();
      Archive.openOrCreate(location).close();
      return URI.create(location.toString()).getPath().substring(1);
    }
  }
}
