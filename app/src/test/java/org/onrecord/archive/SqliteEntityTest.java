package org.onrecord.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Entities in a file of SQLite. */
final class SqliteEntityTest extends EntityContract {
  @TempDir private Path folder;

  @Override
  Location nowhere() {
    return new Location.File(folder.resolve("archive.db"));
  }
}
