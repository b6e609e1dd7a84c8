package org.onrecord.compare.dispute;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Location;

/** Which documents are compared, in a file of SQLite. */
final class SqliteCandidatesTest extends CandidatesContract {
  @TempDir private Path folder;

  @Override
  Location nowhere() {
    return new Location.File(folder.resolve("archive.db"));
  }
}
