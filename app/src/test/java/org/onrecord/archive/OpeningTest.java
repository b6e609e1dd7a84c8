package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Invented.Who;
import org.onrecord.record.NewsRecord;

final class OpeningTest {
  @TempDir private Path folder;

  @Test
  void anotherDatabaseIsNoArchive() {
    Path file = folder.resolve("other.db");
    Jdbi.create("jdbc:sqlite:" + file)
        .useHandle(handle -> handle.execute("CREATE TABLE recipe (name TEXT)"));

    assertTrue(message(file).contains("it holds other tables"), message(file));
  }

  @Test
  void aNewerArchiveNeedsANewerProgram() {
    Path file = folder.resolve("newer.db");
    Archive.openOrCreate(new Location.File(file)).close();
    Jdbi.create("jdbc:sqlite:" + file)
        .useHandle(handle -> handle.execute("UPDATE flyway_schema_history SET version = '99'"));

    assertTrue(message(file).contains("newer version of Onrecord"), message(file));
  }

  @Test
  void anEmptyFileBecomesAnArchive() throws IOException {
    Path file = Files.createFile(folder.resolve("empty.db"));

    try (Archive archive = Archive.openOrCreate(new Location.File(file))) {
      assertEquals(0, archive.documents().count());
    }
  }

  @Test
  void aWriteProtectedArchiveCanBeRead() {
    Location.File file = new Location.File(folder.resolve("kept 100%.db"));
    add(file, "https://vale.example/1").close();

    try (Database database = ProtectedFile.open(file)) {
      assertEquals(
          "Ana Moe",
          database.read(
              handle -> handle.createQuery("SELECT name FROM actor").mapTo(String.class).one()));
      String refused =
          assertThrows(
                  ArchiveException.class,
                  () -> database.write(handle -> handle.execute("DELETE FROM actor")))
              .reason();
      assertTrue(refused.contains("write-protected"), refused);
      assertEquals(refused, database.protection().orElse(""));
    }
    // Nothing was put beside it.
    assertArrayEquals(new String[] {"kept 100%.db"}, folder.toFile().list());
  }

  @Test
  void whatWasAppendedIsNotLostToReaders() {
    Location.File file = new Location.File(folder.resolve("open.db"));
    try (Archive archive = add(file, "https://vale.example/1");
        Database database = ProtectedFile.open(file)) {
      assertEquals(archive.documents().count(), documents(database));
    }
  }

  @Test
  void whatSomebodyElseAddsToAWriteProtectedArchiveIsSeen() {
    Location.File file = new Location.File(folder.resolve("others.db"));
    add(file, "https://vale.example/1").close();

    try (Database database = ProtectedFile.open(file)) {
      assertEquals(1, documents(database));
      try (Archive owner = add(file, "https://vale.example/2")) {
        assertEquals(2, documents(database));
        assertEquals(2, owner.documents().count());
      }
      assertEquals(2, documents(database));
    }
  }

  @Test
  void whatIsChangedWhileItIsReadWithoutALockDoesNotCount() {
    Location.File file = new Location.File(folder.resolve("moving.db"));
    add(file, "https://vale.example/1").close();

    try (Database database = ProtectedFile.open(file)) {
      String refused =
          assertThrows(
                  ArchiveException.class,
                  () ->
                      database.read(
                          handle -> {
                            add(file, "https://vale.example/2").close();
                            return count(handle);
                          }))
              .reason();
      assertTrue(refused.contains("was changed by somebody else"), refused);
      assertEquals(2, documents(database));
    }
  }

  private static Archive add(Location.File file, String uri) {
    NewsRecord record = Invented.record(uri, Who.person("Ana Moe"));
    Archive archive = Archive.openOrCreate(file);
    archive.add(record, Invented.found(record), "1");
    return archive;
  }

  private static long documents(Database database) {
    return database.read(OpeningTest::count);
  }

  private static long count(Handle handle) {
    return handle.createQuery("SELECT count(*) FROM document").mapTo(Long.class).one();
  }

  @Test
  void whatCannotBeReadWithoutWritingIsSaid() throws IOException {
    Location.File file = new Location.File(folder.resolve("left.db"));
    Archive.openOrCreate(file).close();
    Files.writeString(folder.resolve("left.db-wal"), "what a killed program left");

    String refused = assertThrows(ArchiveException.class, () -> ProtectedFile.open(file)).reason();
    assertTrue(refused.contains("was not closed"), refused);
  }

  @Test
  void aPasswordIsNeverTold() {
    Location server = Location.parse("postgresql://ana:secret@localhost:1/news");
    ArchiveException refused =
        assertThrows(ArchiveException.class, () -> Archive.openOrCreate(server));

    assertEquals("postgresql://localhost:1/news", server.toString());
    assertTrue(refused.reason().contains("can't be reached"), refused.reason());
    assertFalse(refused.reason().contains("secret"), refused.reason());
    assertThrows(ArchiveException.class, () -> Location.parse("postgresql://ana:secret@/"));
  }

  @Test
  void thereAreAsManyVersionsOfTheTablesAsTheProgramKnows() throws IOException {
    for (String dialect : List.of("sqlite", "postgresql")) {
      try (Stream<Path> files =
          Files.list(Path.of("src/main/resources/org/onrecord/archive", dialect))) {
        assertEquals(Schema.VERSION, files.count(), dialect);
      }
    }
  }

  private static String message(Path file) {
    return assertThrows(ArchiveException.class, () -> Archive.openOrCreate(new Location.File(file)))
        .reason();
  }
}
