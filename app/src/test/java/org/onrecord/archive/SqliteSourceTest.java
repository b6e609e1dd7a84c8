package org.onrecord.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Where documents come from, in a file of SQLite. */
final class SqliteSourceTest extends SourceContract {
  @TempDir private Path folder;

  @Override
  Location nowhere() {
    return new Location.File(folder.resolve("archive.db"));
  }
}
