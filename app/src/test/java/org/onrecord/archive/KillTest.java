package org.onrecord.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that adds documents is killed at random moments, again and again: the archive is whole,
 * all that was reported as done is there, and the next process goes on. How often: {@code
 * -Donrecord.kills=100}.
 */
final class KillTest {
  private static final int MOST_DOCUMENTS = 12;
  private static final int MOST_MILLIS = 25;

  private final RandomGenerator random =
      RandomGeneratorFactory.of("L64X128MixRandom").create(20_260_304);
  private final NavigableSet<Integer> reported = new TreeSet<>();

  @TempDir private Path folder;

  @Test
  void killedWhileItAddsItLeavesAWholeArchive() throws IOException, InterruptedException {
    Path file = folder.resolve("archive.db");
    for (int i = 0; i < Integer.getInteger("onrecord.kills", 10); i++) {
      addAndKill(file);
      check(file);
    }
    assertFalse(reported.isEmpty());
  }

  private void addAndKill(Path file) throws IOException, InterruptedException {
    Path told = folder.resolve("told.txt");
    Process child =
        new ProcessBuilder(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                AddingChild.class.getName(),
                file.toString())
            .redirectOutput(told.toFile())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    int documents = random.nextInt(MOST_DOCUMENTS);
    while (child.isAlive() && Files.readAllLines(told).size() < documents) {
      Thread.sleep(1);
    }
    Thread.sleep(random.nextInt(MOST_MILLIS));
    assertTrue(child.isAlive(), "the child ended by itself");
    child.destroyForcibly().waitFor();
    // Each number is written by one call: none is there in half.
    Files.readAllLines(told).stream().map(Integer::valueOf).forEach(reported::add);
  }

  private void check(Path file) {
    try (Archive archive = Archive.openOrCreate(new Location.File(file))) {
      assertEquals(List.of("ok"), ArchiveContract.texts(archive, "PRAGMA integrity_check"));
      assertEquals(List.of(), ArchiveContract.texts(archive, "PRAGMA foreign_key_check"));
      int documents = ArchiveContract.count(archive, "document");
      // What was added and not reported is the one document that it was at when it was killed.
      for (int i = 0; i < documents; i++) {
        assertEquals(
            AddingChild.document(i),
            archive.document(AddingChild.document(i).id()).orElseThrow().record());
      }
      assertTrue(reported.isEmpty() || reported.last() < documents);
      int people = documents * AddingChild.PEOPLE;
      assertEquals(people, ArchiveContract.count(archive, "actor"));
      assertEquals(people, ArchiveContract.count(archive, "sentence"));
      assertEquals(people, ArchiveContract.count(archive, "sentence_text"));
      assertEquals(
          documents,
          ArchiveContract.count(archive, "change WHERE sort = 'document' AND what = 'added'"));
      assertEquals(
          ArchiveContract.count(archive, "entity"),
          ArchiveContract.count(archive, "change WHERE sort = 'entity' AND what = 'added'"));
    }
  }
}
