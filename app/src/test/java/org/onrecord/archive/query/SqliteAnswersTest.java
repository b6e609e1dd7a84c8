package org.onrecord.archive.query;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Location;

/** In a file of SQLite. */
final class SqliteAnswersTest extends AnswersContract {
  @TempDir private Path folder;

  @Override
  Location nowhere() {
    return Location.parse(folder.resolve("a.db").toString());
  }
}
