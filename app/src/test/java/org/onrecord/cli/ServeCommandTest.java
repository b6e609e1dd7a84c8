package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;

/** The command that serves. */
@Timeout(120)
final class ServeCommandTest {
  @TempDir private Path folder;
  private final Console console = new Console(settings -> new EchoReading());

  @BeforeEach
  void make() {
    Archive.openOrCreate(Location.parse(file())).close();
  }

  private String file() {
    return folder.resolve("a.db").toString();
  }

  private String wrong(int status, String... options) {
    List<String> all = new ArrayList<>(List.of("serve", "--archive", file()));
    all.addAll(List.of(options));
    assertEquals(status, console.run(all.toArray(String[]::new)), console.err());
    return console.err().lines().findFirst().orElse("");
  }

  @Test
  void itPrintsWhereItIsAnswersAndStopsWhenTold() throws Exception {
    CompletableFuture<Integer> status =
        CompletableFuture.supplyAsync(
            () -> console.run("serve", "--archive", file(), "--port", "0"));
    while (!console.out().endsWith("/\n") && !status.isDone()) {
      Thread.onSpinWait();
    }
    URI address = URI.create(console.out().strip());
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpResponse<String> read =
          client.send(
              HttpRequest.newBuilder(address.resolve("/api/v1/read"))
                  .header("Content-Type", "text/plain")
                  .POST(BodyPublishers.ofString("It rains.", UTF_8))
                  .build(),
              BodyHandlers.ofString());
      assertEquals(200, read.statusCode(), read.body());
      assertTrue(read.body().contains("\"text\":\"It rains.\""), read.body());
    }

    console.end();

    assertEquals(0, status.get());
    assertEquals("", console.err());
  }

  @Test
  void othersAreNotServedWithoutAToken() {
    assertEquals(
        "onrecord: --host: others can reach 0.0.0.0: set a --token that they must send",
        wrong(2, "--host", "0.0.0.0"));
  }

  @Test
  void aTokenThatCanBeGuessedIsRefused() {
    assertEquals(
        "onrecord: --token: write 16 characters or more, of ASCII and without blanks",
        wrong(2, "--token", "secret"));
  }

  @Test
  void aPortThatIsTakenIsNamed() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      String port = String.valueOf(taken.getLocalPort());
      String said = wrong(1, "--port", port);
      assertTrue(said.startsWith("onrecord: can't serve at 127.0.0.1, port " + port), said);
      assertTrue(said.contains("--port names another"), said);
    }
  }

  @Test
  void aNewArchiveIsMadeAndNamed() throws Exception {
    Path none = folder.resolve("none.db");
    CompletableFuture<Integer> status =
        CompletableFuture.supplyAsync(
            () -> console.run("serve", "--archive", none.toString(), "--port", "0"));
    while (!console.out().endsWith("/\n") && !status.isDone()) {
      Thread.onSpinWait();
    }
    console.end();

    assertEquals(0, status.get(), console.err());
    assertEquals("onrecord: a new archive: " + none, console.err().strip());
    Archive.open(Location.parse(none.toString())).close();
  }

  @Test
  void noFolderIsMadeForAnArchive() {
    Path none = folder.resolve("none");
    assertEquals(1, console.run("serve", "--archive", none.resolve("a.db").toString()));
    assertTrue(console.err().contains("there is no folder"), console.err());
    assertTrue(Files.notExists(none));
  }
}
