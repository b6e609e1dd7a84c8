package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.source.feed.FeedTexts;
import org.onrecord.source.web.Served;

/** {@code onrecord add --watch} over a server and folders of this computer. */
final class WatchCommandTest {
  private static final long PATIENCE_SECONDS = 120;

  @TempDir private Path folder;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private Served server;
  private volatile String feed = "";
  private volatile boolean down;
  private volatile String lastStatus = "";

  @BeforeEach
  void start() throws IOException {
    server = new Served();
    server.at("/feed", this::feed);
  }

  @AfterEach
  void stop() {
    server.close();
    threads.shutdownNow();
  }

  private void feed(HttpExchange exchange) throws IOException {
    String etag = "\"" + feed.hashCode() + "\"";
    boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
    int status = down ? 500 : known ? 304 : 200;
    lastStatus += " " + status;
    exchange.getResponseHeaders().set("ETag", etag);
    Served.send(exchange, status, "application/rss+xml", status == 200 ? feed : "");
  }

  @Test
  void eachStartAddsWhatIsNewAndAsksWithWhatIsRemembered() throws Exception {
    feed = FeedTexts.rss(FeedTexts.whole("A", "/a"));
    String first = watched(() -> lines() >= 1);
    assertTrue(
        first.matches(
            "(?s)\\S+Z "
                + server.address("/feed")
                + ": added 1 · new versions of pages 0 · there already 0 · failed 0\n"),
        first);

    // Not yet its time: it is not asked at all.
    Path text = write("news/a.txt", "The pier of Tarvik stands, said Ana Rao.");
    assertTrue(watched(() -> lines() >= 1, text.toString()).contains(" " + text + ": added 1 "));
    assertEquals(" 200", lastStatus);

    due();
    assertEquals("", watched(() -> lastStatus.endsWith("304")));

    due();
    String corrected = FeedTexts.whole("A", "/a").replace("eleven cracks", "twelve cracks");
    feed = FeedTexts.rss(FeedTexts.whole("B", "/b"), corrected);
    String second = watched(() -> lines() >= 1);
    assertTrue(second.contains(": added 1 · new versions of pages 1 ·"), second);
    assertEquals(" 200 304 200", lastStatus);
  }

  private Console console = new Console(settings -> new EchoReading());

  private long lines() {
    return console.out().lines().count();
  }

  /** Lets a time pass at which the feed is asked again. */
  private void due() {
    try (Archive archive = archive()) {
      int known =
          archive.write(handle -> handle.execute("UPDATE feed SET next = '2026-03-04T00:00:00Z'"));
      assertEquals(1, known);
    }
  }

  @Test
  void aFeedThatFailsIsAProblemUntilItAnswersAndStopsNobody() throws Exception {
    down = true;
    Path text = write("news/a.txt", "The pier of Tarvik stands, said Ana Rao.");
    String out = watched(() -> lastStatus.contains("500") && lines() >= 1, text.toString());

    assertTrue(out.contains(" " + text + ": added 1 "), out);
    assertEquals(
        List.of(server.address("/feed") + " HTTP 500: the server has a problem"), problems());
    Instant next = next();
    assertTrue(next.isAfter(Instant.now().plusSeconds(25 * 60)), next::toString);

    due();
    down = false;
    feed = FeedTexts.rss(FeedTexts.whole("A", "/a"));
    watched(() -> lines() >= 1);
    assertEquals(List.of(), problems());
  }

  @Test
  void whatComesIntoAFolderIsReadWhileItRuns() throws Exception {
    write("news/a.txt", "The pier of Tarvik stands, said Ana Rao.");
    Path news = folder.resolve("news");
    console = new Console(settings -> new EchoReading());
    Future<Integer> running = start(news.toString());
    await(() -> lines() == 1);
    write("news/a.txt", "The pier of Tarvik fell, said Ana Rao.");
    await(() -> lines() == 2);
    write("b/b.txt", "FAIL");
    write("b/c.html", "<html><body><article>" + FeedTexts.ARTICLE);
    Files.move(folder.resolve("b"), news.resolve("b"));
    await(() -> lines() == 3);
    console.end();

    assertEquals(0, running.get(PATIENCE_SECONDS, TimeUnit.SECONDS), console.err());
    List<String> lines = console.out().lines().toList();
    assertTrue(lines.get(1).contains(": added 0 · new versions of pages 1 ·"), console.out());
    assertTrue(
        lines
            .get(2)
            .endsWith(
                ": added 1 · new versions of pages 0 · there already 0 · failed 1 (onrecord problems)"),
        console.out());
    try (Archive archive = archive()) {
      assertEquals(3, archive.documents().count());
    }
    assertEquals(List.of(news.resolve("b/b.txt") + " the reader stumbled"), problems());
  }

  @Test
  void whatCanNotBeWatchedIsTold() {
    assertEquals(2, console.run("add", "--archive", file(), "--watch", "-"));
    assertEquals(2, console.run("add", "--archive", file(), "--watch", "--every", "5s", "news"));
    assertTrue(console.err().contains("at most once a minute"), console.err());
    assertFalse(Files.exists(Path.of(file())));
  }

  /** Watches the feed, and files, until something is so; returns what was written. */
  private String watched(BooleanSupplier until, String... more) throws Exception {
    console = new Console(settings -> new EchoReading());
    String[] arguments = new String[more.length + 1];
    arguments[0] = server.address("/feed");
    System.arraycopy(more, 0, arguments, 1, more.length);
    Future<Integer> running = start(arguments);
    await(() -> Files.exists(Path.of(file())) && until.getAsBoolean());
    console.end();
    assertEquals(0, running.get(PATIENCE_SECONDS, TimeUnit.SECONDS), console.err());
    return console.out();
  }

  private Future<Integer> start(String... sources) {
    List<String> arguments =
        new java.util.ArrayList<>(
            List.of("add", "--archive", file(), "--watch", "--allow-private"));
    arguments.addAll(List.of(sources));
    Console on = console;
    return threads.submit(() -> on.run(arguments.toArray(String[]::new)));
  }

  private static void await(BooleanSupplier until) throws InterruptedException {
    Instant last = Instant.now().plusSeconds(PATIENCE_SECONDS);
    while (!until.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(last), "it did not come");
      Thread.sleep(20);
    }
  }

  private List<String> problems() {
    try (Archive archive = archive()) {
      return archive.problems().stream().map(each -> each.source() + " " + each.reason()).toList();
    }
  }

  private Instant next() {
    try (Archive archive = archive()) {
      return archive.feeds().of(server.address("/feed")).orElseThrow().next();
    }
  }

  private Archive archive() {
    return Archive.open(Location.parse(file()));
  }

  private String file() {
    return folder.resolve("a.db").toString();
  }

  /** As if it had been lying there for a minute. */
  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Path beside = Files.writeString(folder.resolve("beside"), text);
    Files.setLastModifiedTime(beside, FileTime.from(Instant.now().minusSeconds(60)));
    return Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
  }
}
