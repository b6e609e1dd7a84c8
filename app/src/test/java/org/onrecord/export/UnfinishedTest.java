package org.onrecord.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnfinishedTest {
  @TempDir Path folder;

  private List<String> inside() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void whatIsNotFinishedIsTakenAway() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "old");
    try (Unfinished file = Unfinished.at(folder.resolve("a.csv"))) {
      Files.writeString(file.path(), "half");
    }

    assertEquals(List.of("a.csv"), inside());
    assertEquals("old", Files.readString(folder.resolve("a.csv")));
  }

  @Test
  void whatIsFinishedTakesItsPlace() throws IOException {
    Files.writeString(folder.resolve("a.csv"), "old");
    try (Unfinished file = Unfinished.at(folder.resolve("a.csv"))) {
      Files.writeString(file.path(), "new");
      file.finishFile();
    }

    assertEquals(List.of("a.csv"), inside());
    assertEquals("new", Files.readString(folder.resolve("a.csv")));
  }

  @Test
  void aFolderWithFilesInItIsNotReplaced() throws IOException {
    Path place = Files.createDirectory(folder.resolve("brat"));
    Unfinished.checkFree(place);
    Files.writeString(place.resolve("mine.ann"), "");

    IOException e = assertThrows(IOException.class, () -> Unfinished.checkFree(place));
    assertEquals(place + " is not empty: name another folder, or remove it", e.getMessage());
  }
}
