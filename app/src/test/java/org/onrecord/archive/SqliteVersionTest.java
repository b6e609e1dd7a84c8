package org.onrecord.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Versions of pages, in a file of SQLite. */
final class SqliteVersionTest extends VersionContract {
  @TempDir private Path folder;

  @Override
  Location nowhere() {
    return new Location.File(folder.resolve("archive.db"));
  }
}
