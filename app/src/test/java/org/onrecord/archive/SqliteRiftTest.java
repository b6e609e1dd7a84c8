package org.onrecord.archive;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** Disputes across documents, in a file of SQLite. */
final class SqliteRiftTest extends RiftContract {
  @TempDir private Path folder;

  @Override
  Location nowhere() {
    return new Location.File(folder.resolve("archive.db"));
  }
}
