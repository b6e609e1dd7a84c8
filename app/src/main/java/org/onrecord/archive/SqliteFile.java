package org.onrecord.archive;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import javax.sql.DataSource;
import org.jdbi.v3.core.JdbiException;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;

/** An archive in a file of SQLite. */
final class SqliteFile {
  private static final byte[] MAGIC = "SQLite format 3\0".getBytes(US_ASCII);

  /** How long one that writes waits for another process that does. */
  static final int PATIENCE_MILLIS = 600_000;

  /** How much of a file a connection holds, in KiB, as SQLite wants it: negative. */
  static final int CACHE = -32_768;

  private SqliteFile() {}

  /**
   * Opens it.
   *
   * @param create whether it is made where there is none
   * @throws ArchiveException if it can't be opened
   */
  static Database open(Location.File file, boolean create) {
    check(file.path(), create);
    return create || canWrite(file.path()) ? writable(file) : ProtectedFile.open(file);
  }

  private static Database writable(Location.File file) {
    DataSource any = connections(file.path(), TransactionMode.DEFERRED);
    try {
      new Schema(file, Dialect.SQLITE, any).ready();
    } catch (JdbiException e) {
      throw ArchiveException.of(file, e);
    }
    return new PooledDatabase(
        file, Dialect.SQLITE, connections(file.path(), TransactionMode.IMMEDIATE), any);
  }

  private static boolean canWrite(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    return Files.isWritable(file) && folder != null && Files.isWritable(folder);
  }

  private static DataSource connections(Path file, TransactionMode mode) {
    SQLiteConfig config = new SQLiteConfig();
    config.setTransactionMode(mode);
    // Others read while one writes, and what is written is appended.
    config.setJournalMode(JournalMode.WAL);
    // What a transaction has written is with the operating system when it ends: kill -9 takes
    // nothing from it. Only where the machine itself loses power may the last transactions be
    // missing, whole; the file is sound, and adding again brings them back. FULL would wait for the
    // disk at each document.
    config.setSynchronous(SynchronousMode.NORMAL);
    config.enforceForeignKeys(true);
    config.setCacheSize(CACHE);
    config.setBusyTimeout(PATIENCE_MILLIS);
    SQLiteDataSource connections = new SQLiteDataSource(config);
    connections.setUrl("jdbc:sqlite:" + file.toAbsolutePath());
    return connections;
  }

  private static void check(Path file, boolean create) {
    if (file.toString().indexOf('?') >= 0) {
      // The driver would take what stands behind it for settings.
      throw new ArchiveException("the name of an archive can't have a question mark: " + file);
    }
    if (Files.isDirectory(file)) {
      throw new ArchiveException(file + " is a folder; an archive is a file");
    }
    if (Files.exists(file)) {
      checkContent(file, create);
      return;
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new ArchiveException("there is no folder " + folder + " for the archive " + file);
    }
    if (!create) {
      throw new ArchiveException(
          "there is no archive " + file + "; onrecord add makes one and fills it");
    }
    if (!Files.isWritable(folder)) {
      throw new ArchiveException("no archive can be made in " + folder + ": it is write-protected");
    }
  }

  private static void checkContent(Path file, boolean toWrite) {
    if (!Files.isReadable(file)) {
      throw new ArchiveException("the archive " + file + " is not readable for you");
    }
    if (toWrite && !canWrite(file)) {
      throw new ArchiveException(
          String.format(
              Locale.ROOT,
              "nothing can be added to the archive %s: %s is write-protected for you",
              file,
              Files.isWritable(file) ? "its folder" : "it"));
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] start = in.readNBytes(MAGIC.length);
      if (start.length > 0 && !Arrays.equals(start, MAGIC)) {
        throw new ArchiveException(
            file + " is no archive of Onrecord, but some other file; name another");
      }
    } catch (IOException e) {
      throw new ArchiveException("the archive " + file + " can't be read: " + e.getMessage(), e);
    }
  }
}
