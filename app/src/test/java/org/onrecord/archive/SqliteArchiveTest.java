package org.onrecord.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** In a file of SQLite. */
final class SqliteArchiveTest extends ArchiveContract {
  @TempDir private Path folder;

  @Override
  Location nowhere() {
    return new Location.File(folder.resolve("archive.db"));
  }
}
