package org.onrecord.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;

/** Where an archive lies: in a file of SQLite, or in a database of PostgreSQL. Immutable. */
public sealed interface Location {
  /** What addresses of PostgreSQL begin with. */
  String POSTGRESQL = "postgresql:";

  /**
   * Of a path, or of an address as {@code postgresql://user:password@host:5432/database}.
   *
   * @throws ArchiveException if it is neither
   */
  static Location parse(String written) {
    if (written.startsWith(POSTGRESQL) || written.startsWith("postgres:")) {
      return server(written);
    }
    try {
      return new File(Path.of(written));
    } catch (InvalidPathException e) {
      throw new ArchiveException(written + " is no path on this system", e);
    }
  }

  private static Location server(String written) {
    try {
      URI uri = new URI(written);
      if (uri.getHost() != null && uri.getPath().length() > 1) {
        return new Server(uri);
      }
    } catch (URISyntaxException e) {
      // Falls through: the address is not repeated, since a password may stand in it.
    }
    throw new ArchiveException(
        "the address of the database must look like postgresql://user@host:5432/database");
  }

  /** A file of SQLite. */
  record File(Path path) implements Location {
    public File {
      Objects.requireNonNull(path);
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /**
   * A database of PostgreSQL.
   *
   * @param uri with a host and a path that names the database
   */
  record Server(URI uri) implements Location {
    public Server {
      Objects.requireNonNull(uri);
    }

    /** Without user and password. */
    @Override
    public String toString() {
      return POSTGRESQL
          + "//"
          + uri.getHost()
          + (uri.getPort() < 0 ? "" : ":" + uri.getPort())
          + uri.getPath();
    }
  }
}
