package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArchiveException;
import org.onrecord.archive.Location;
import org.onrecord.archive.query.Answers;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.RecordJson;

/** The program, with the model that ships, is told to end while a text is being read. */
@DisabledOnOs(OS.WINDOWS)
@Timeout(300)
final class ExitTest {
  private static final int TERMINATED = 143;
  private static final int PARAGRAPHS = 150;
  private static final String SHORT = "“It rains,” Ana Duarte said on Monday.";

  @TempDir private Path folder;
  private final List<Process> started = new ArrayList<>();

  /** Takes some seconds to be read, in many windows. */
  private static String longText() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < PARAGRAPHS; i++) {
      text.append("The harbour of Port Vale has ").append(i).append(" berths, Ines Falk said. ");
      text.append("“Each of them is too short for the new ferries,” said Tomas Rao, who runs it, ");
      text.append("and the council denied on Tuesday that it had ever promised longer ones.\n\n");
    }
    return text.toString();
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  /** Told by its handle: {@link Process#destroy} would close what it still writes. */
  private Process start(String... arguments) throws IOException {
    List<String> line = new ArrayList<>();
    line.add(ProcessHandle.current().info().command().orElseThrow());
    line.add("--enable-native-access=ALL-UNNAMED");
    line.add("-XX:ErrorFile=" + folder.resolve("crash.log"));
    line.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    line.addAll(List.of(arguments));
    Process process =
        new ProcessBuilder(line)
            .directory(folder.toFile())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    started.add(process);
    return process;
  }

  @AfterEach
  void leaveNobody() {
    started.forEach(Process::destroyForcibly);
  }

  /** Exactly that of the signal: a crash in native code has another status and leaves a report. */
  private void assertTerminated(Process process) throws Exception {
    int status = process.waitFor();
    String err = Files.readString(folder.resolve("err.txt"));
    assertEquals(TERMINATED, status, err);
    assertTrue(Files.notExists(folder.resolve("crash.log")), "it crashed");
  }

  @Test
  void aServerAnswersFirst() throws Exception {
    Archive.openOrCreate(Location.parse(folder.resolve("a.db").toString())).close();
    Process server = start("serve", "--archive", "a.db", "--port", "0");
    URI address = URI.create(server.inputReader(UTF_8).readLine());
    try (HttpClient client = HttpClient.newHttpClient()) {
      CompletableFuture<HttpResponse<String>> sent =
          client.sendAsync(
              HttpRequest.newBuilder(address.resolve("/api/v1/read"))
                  .header("Content-Type", "text/plain")
                  .POST(BodyPublishers.ofString(longText()))
                  .build(),
              BodyHandlers.ofString());
      HttpRequest health = HttpRequest.newBuilder(address.resolve("/health")).build();
      while (!client.send(health, BodyHandlers.ofString()).body().contains("\"ready\"")) {
        Thread.sleep(20);
      }
      assertTrue(!sent.isDone(), "the text is too short to be told meanwhile");

      server.toHandle().destroy();

      HttpResponse<String> answer = sent.get();
      assertEquals(200, answer.statusCode(), answer.body());
      NewsRecord record = RecordJson.read(answer.body());
      assertEquals(longText().strip(), record.text().strip());
      assertTrue(record.statements().size() > PARAGRAPHS, answer.body());
    }
    assertTerminated(server);
  }

  @Test
  void whatWasReadWasWrittenWhole() throws Exception {
    Path first = file("1.txt", SHORT);
    Path second = file("2.txt", longText());
    Process reading =
        start("read", "--format", "json", "--threads", "1", first.toString(), second.toString());
    try (BufferedReader out = reading.inputReader(UTF_8)) {
      assertTrue(out.readLine().contains("Ana Duarte"));

      reading.toHandle().destroy();

      assertEquals(List.of(), out.lines().toList());
    }
    assertTerminated(reading);
  }

  @Test
  void whatWasAddedStays() throws Exception {
    Path first = file("1.txt", SHORT);
    Path second = file("2.txt", longText());
    Process adding = start("add", "--threads", "1", first.toString(), second.toString());
    awaitDocument(adding);

    adding.toHandle().destroy();

    assertTerminated(adding);
    assertEquals(1, documents());
  }

  @Test
  void aWatchKeepsWhatItReads() throws Exception {
    Path watched = Files.createDirectory(folder.resolve("watched"));
    Files.writeString(watched.resolve("1.txt"), SHORT);
    Files.writeString(watched.resolve("2.txt"), longText());
    Process adding = start("add", "--watch", "--threads", "1", watched.toString());
    awaitDocument(adding);

    adding.toHandle().destroy();

    assertTerminated(adding);
    assertEquals(2, documents());
  }

  private void awaitDocument(Process adding) throws InterruptedException {
    while (!hasDocument()) {
      assertTrue(adding.isAlive(), "it ended by itself");
      Thread.sleep(50);
    }
  }

  /** Opened as an archive while it is being made, it would be made by both. */
  private boolean hasDocument() {
    if (Files.notExists(folder.resolve("onrecord.db-wal"))) {
      return false;
    }
    String file = "jdbc:sqlite:file:" + folder.resolve("onrecord.db") + "?mode=ro";
    try (Connection connection = DriverManager.getConnection(file);
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT count(*) FROM document")) {
      return rows.next() && rows.getLong(1) > 0;
    } catch (SQLException e) { // there are no tables yet
      return false;
    }
  }

  /** None if there is no archive. */
  private long documents() {
    Path file = folder.resolve("onrecord.db");
    if (Files.notExists(file)) {
      return 0;
    }
    try (Archive archive = Archive.open(Location.parse(file.toString()))) {
      return Answers.of(archive, Answers::totals).documents();
    } catch (ArchiveException e) {
      return 0;
    }
  }
}
