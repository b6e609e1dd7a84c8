package org.onrecord.archive;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Optional;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/**
 * An archive in a file of SQLite that can only be read: the file or its folder is write-protected.
 * Somebody else may write it meanwhile, and is seen: each query opens it anew, as it stands then.
 *
 * <p>Who writes appends to a file beside the archive. Where that is, SQLite sees to it that a query
 * reads what is there at one moment. Where it is not, SQLite would have to make it, and can't; the
 * archive is then taken as it stands, without a lock, and what was read of it counts only if it was
 * not changed meanwhile.
 *
 * <p>Safe to share between threads.
 */
final class ProtectedFile implements Database {
  private final Location.File file;
  private final Jdbi locked;
  private final Jdbi unlocked;

  private ProtectedFile(Location.File file) {
    this.file = file;
    locked = Queries.of(connections(file, "?mode=ro"));
    unlocked = Queries.of(connections(file, "?mode=ro&immutable=1"));
  }

  /**
   * Opens it.
   *
   * @throws ArchiveException if it can't be read
   */
  static Database open(Location.File file) {
    ProtectedFile opened = new ProtectedFile(file);
    opened.read(
        handle -> {
          Schema.check(file, Dialect.SQLITE, handle);
          return file;
        });
    return opened;
  }

  private static DataSource connections(Location.File file, String how) {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(SqliteFile.PATIENCE_MILLIS);
    config.setCacheSize(SqliteFile.CACHE);
    SQLiteDataSource connections = new SQLiteDataSource(config);
    String path = file.path().toAbsolutePath().toUri().getRawPath();
    connections.setUrl("jdbc:sqlite:file:" + path + how);
    return connections;
  }

  @Override
  public Dialect dialect() {
    return Dialect.SQLITE;
  }

  @Override
  public <T> T read(Function<Handle, T> work) {
    State before = state();
    T result;
    try {
      result = (before.isLocked() ? locked : unlocked).inTransaction(work::apply);
    } catch (RuntimeException e) {
      if (!state().equals(before)) {
        throw changed(e);
      }
      throw e instanceof JdbiException fault ? ArchiveException.of(file, fault) : e;
    }
    if (!before.isLocked() && !before.isSameFile(state())) {
      throw changed(null);
    }
    return result;
  }

  @Override
  public <T> T write(Function<Handle, T> work) {
    throw new RefusedException(reason());
  }

  private String reason() {
    return "nothing can be changed in the archive " + file + ": it is write-protected for you";
  }

  @Override
  public Optional<String> protection() {
    return Optional.of(reason());
  }

  private ArchiveException changed(@Nullable Throwable cause) {
    return new ArchiveException(
        "the archive " + file + " was changed by somebody else while it was read; ask again",
        cause);
  }

  /**
   * What lies there.
   *
   * @param isLocked whether SQLite can keep what is read apart from what is written
   */
  private record State(boolean isLocked, long size, FileTime modified) {
    boolean isSameFile(State other) {
      return size == other.size && modified.equals(other.modified);
    }
  }

  private State state() {
    boolean isLocked = Files.exists(beside("-wal")) && Files.exists(beside("-shm"));
    if (!isLocked && beside("-wal").toFile().length() > 0) {
      throw new ArchiveException(
          "the archive "
              + file
              + " was not closed, and is write-protected: the last documents stand in "
              + beside("-wal")
              + "; list something of it once where it can be written");
    }
    try {
      return new State(isLocked, Files.size(file.path()), Files.getLastModifiedTime(file.path()));
    } catch (IOException e) {
      throw new ArchiveException("the archive " + file + " can't be read: " + e.getMessage(), e);
    }
  }

  private Path beside(String suffix) {
    return file.path().resolveSibling(file.path().getFileName() + suffix);
  }

  @Override
  public void close() {
    // Each query has closed its connection.
  }
}
