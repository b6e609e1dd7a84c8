package org.onrecord.source.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.source.Item;
import org.onrecord.source.Settings;
import org.onrecord.source.Sources;
import org.onrecord.source.Web;
import org.onrecord.source.feed.FeedTexts;
import org.onrecord.source.web.FetchException;
import org.onrecord.source.web.Served;
import org.onrecord.source.web.WebAddress;
import org.onrecord.source.web.WebSettings;

class WatchTest {
  private static final Instant NOW = Instant.parse("2026-03-04T08:00:00Z");
  private static final Duration QUARTER = Duration.ofMinutes(15);
  private static final WebSettings HERE =
      new WebSettings(true, Duration.ofSeconds(20), Duration.ZERO, Settings.DEFAULT_MAX_SIZE);

  @TempDir private Path folder = Path.of("");
  private final Web web = new Web(HERE, false);
  private final Sources sources = new Sources(InputStream.nullInputStream(), Settings.DEFAULT, web);
  private final Remembered memory = new Remembered();
  private final AtomicReference<String> feed = new AtomicReference<>("");
  private Served server;

  @BeforeEach
  void start() throws IOException {
    server = new Served();
    server.at(
        "/feed",
        exchange -> {
          String etag = "\"" + feed.get().hashCode() + "\"";
          exchange.getResponseHeaders().set("ETag", etag);
          boolean known = etag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
          Served.send(exchange, known ? 304 : 200, "application/rss+xml", known ? "" : feed.get());
        });
    String page = "<html><body><article>" + FeedTexts.ARTICLE + "</article></body></html>";
    server.text("/p/", "text/html", page);
  }

  @AfterEach
  void stop() {
    web.close();
    server.close();
  }

  @Test
  void onlyWhatIsNewInAFeedIsRead() throws FetchException {
    WatchedAddress watched = watched();
    feed.set(FeedTexts.rss(FeedTexts.whole("A", "/a"), FeedTexts.teaser("B", "/p/b")));
    assertEquals(List.of("/a", "/p/b"), names(watched.look(NOW)));
    watched.done();

    assertEquals(List.of(), names(watched.look(NOW)));
    watched.done();

    feed.set(
        FeedTexts.rss(
            FeedTexts.whole("C", "/c"),
            FeedTexts.whole("A", "/a"),
            FeedTexts.teaser("B, changed", "/p/b")));
    assertEquals(List.of("/c", "/p/b"), names(watched.look(NOW)));
    watched.done();

    assertEquals(List.of("/feed", "/p/b", "/feed", "/feed", "/p/b"), server.asked());
  }

  @Test
  void aNewStartAsksWithWhatIsRememberedAndNotForPagesThatAreKnown() throws FetchException {
    feed.set(FeedTexts.rss(FeedTexts.teaser("B", "/p/b")));
    WatchedAddress first = watched();
    assertEquals(List.of("/p/b"), names(first.look(NOW)));
    first.done();
    FeedState state = memory.of(server.address("/feed")).orElseThrow();
    assertEquals(Optional.of("\"" + feed.get().hashCode() + "\""), state.etag());
    assertEquals(0, state.failures());

    WatchedAddress second = watched();
    assertEquals(state.next(), second.next());
    assertEquals(List.of(), names(second.look(NOW)));

    memory.pages.add(server.address("/p/b"));
    feed.set(FeedTexts.rss(FeedTexts.teaser("B", "/p/b"), FeedTexts.teaser("D", "/p/d")));
    assertEquals(List.of("/p/d"), names(watched().look(NOW)));
  }

  @Test
  void whatWasNotReadToItsEndIsNotRemembered() throws FetchException {
    feed.set(FeedTexts.rss(FeedTexts.whole("A", "/a")));
    watched().look(NOW).next();

    assertEquals(Optional.empty(), memory.of(server.address("/feed")));
  }

  @Test
  void aFeedThatFailsIsNamedAndAskedLater() throws FetchException {
    server.at("/busy", exchange -> Served.send(exchange, 500, "text/plain", ""));
    WatchedAddress watched =
        new WatchedAddress(
            WebAddress.parse(server.address("/busy")),
            sources,
            web,
            memory,
            new Rhythm(QUARTER, () -> 0L));

    Item item = watched.look(NOW).next();
    watched.done();

    assertEquals(
        new Item.Failed(server.address("/busy"), 0, "HTTP 500: the server has a problem"), item);
    assertEquals(NOW.plus(Duration.ofMinutes(30)), watched.next());
    assertEquals(1, memory.of(server.address("/busy")).orElseThrow().failures());
    assertEquals(Set.of(), memory.answering);
  }

  @Test
  void aFeedThatAnswersAgainIsToldOf() throws FetchException {
    memory.keep(
        new FeedState(
            server.address("/feed"), Optional.empty(), Optional.empty(), Instant.EPOCH, 3));
    feed.set(FeedTexts.rss(FeedTexts.whole("A", "/a")));
    WatchedAddress watched = watched();

    assertEquals(List.of("/a"), names(watched.look(NOW)));
    watched.done();

    assertEquals(Set.of(server.address("/feed")), memory.answering);
    assertEquals(0, memory.of(server.address("/feed")).orElseThrow().failures());
  }

  @Test
  void aPageThatFailsIsTriedThreeTimesThoughItsFeedStaysAsItIs() throws FetchException {
    server.at("/q/", exchange -> Served.send(exchange, 500, "text/plain", ""));
    feed.set(FeedTexts.rss(FeedTexts.whole("A", "/a"), FeedTexts.teaser("B", "/q/b")));
    WatchedAddress watched = watched();
    for (int i = 0; i < 5; i++) {
      watched.look(NOW).forEachRemaining(item -> {});
      watched.done();
    }

    assertEquals(
        List.of("/feed", "/q/b", "/feed", "/q/b", "/feed", "/q/b", "/feed", "/feed"),
        server.asked());
    assertTrue(memory.of(server.address("/feed")).orElseThrow().etag().isPresent());
  }

  @Test
  void filesThatComeOrChangeAreRead() throws IOException {
    WatchedFiles watched = new WatchedFiles(folder.toString(), sources, Duration.ofSeconds(5));
    write("a.txt", "Rain.", NOW.minusSeconds(60));
    assertEquals(List.of("Rain."), texts(watched.look(NOW)));
    watched.done();
    assertEquals(List.of(), texts(watched.look(NOW)));
    watched.done();

    write("b.txt", "Snow.", NOW.minusSeconds(30));
    write("a.txt", "Hail.", NOW.minusSeconds(30));
    write("c.txt", "Half a sen", NOW.minusSeconds(1));
    assertEquals(List.of("Hail.", "Snow."), texts(watched.look(NOW)));
    watched.done();

    assertEquals(List.of("Half a sen"), texts(watched.look(NOW.plusSeconds(5))));
    assertEquals(NOW.plusSeconds(10), watched.next());
  }

  @Test
  void whatIsNoFileIsNamedOnceAndNotWaitedFor() throws Exception {
    WatchedFiles watched = new WatchedFiles(folder.toString(), sources, Duration.ofSeconds(5));
    String pipe = folder.resolve("a.txt").toString();
    assertEquals(0, new ProcessBuilder("mkfifo", pipe).start().waitFor());
    write("b.txt", "Rain.", NOW.minusSeconds(60));

    Iterator<Item> items = watched.look(NOW);
    assertEquals(pipe, assertInstanceOf(Item.Failed.class, items.next()).name());
    assertEquals(List.of("Rain."), texts(items));
    watched.done();

    assertEquals(List.of(), texts(watched.look(NOW)));
  }

  @Test
  void whatIsMissingIsNamedOnceAndReadWhenItComes() throws IOException {
    String missing = folder.resolve("later").toString();
    WatchedFiles watched = new WatchedFiles(missing, sources, Duration.ofSeconds(5));

    assertEquals(
        "there is no such file or folder",
        assertInstanceOf(Item.Failed.class, watched.look(NOW).next()).reason());
    watched.done();
    assertEquals(List.of(), texts(watched.look(NOW)));
    write("later/a.txt", "Rain.", NOW.minusSeconds(60));
    assertEquals(List.of("Rain."), texts(watched.look(NOW)));
  }

  @Test
  void stoppingEndsTheRunAndTheItemsUnderWay() throws IOException {
    write("a.txt", "Rain.", Instant.now().minusSeconds(60));
    write("b.txt", "Snow.", Instant.now().minusSeconds(60));
    Watch watch = new Watch(sources, web, memory, QUARTER);
    List<String> read = new ArrayList<>();

    watch.run(
        List.of(folder.toString()),
        (source, items) -> {
          read.add(items.next().name());
          watch.stop();
          items.forEachRemaining(item -> read.add(item.name()));
        });

    assertEquals(List.of(folder.resolve("a.txt").toString()), read);
  }

  @Test
  void anAddressThatIsNoneIsNamed() throws IOException {
    Watch watch = new Watch(sources, web, memory, QUARTER);
    List<Item> read = new ArrayList<>();

    watch.run(
        List.of("ftp://courier.example/"),
        (source, items) -> {
          items.forEachRemaining(read::add);
          watch.stop();
        });

    assertTrue(read.getFirst() instanceof Item.Failed, read::toString);
  }

  private WatchedAddress watched() throws FetchException {
    return new WatchedAddress(
        WebAddress.parse(server.address("/feed")),
        sources,
        web,
        memory,
        new Rhythm(QUARTER, () -> 0L));
  }

  private void write(String name, String text, Instant changed) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
    Files.setLastModifiedTime(file, FileTime.from(changed));
  }

  /** Names without what they all begin with; each is a document. */
  private List<String> names(Iterator<Item> items) {
    List<String> names = new ArrayList<>();
    items.forEachRemaining(
        item ->
            names.add(
                assertInstanceOf(Item.Found.class, item).name().replace(server.address(""), "")));
    return names;
  }

  private static List<String> texts(Iterator<Item> items) {
    List<String> texts = new ArrayList<>();
    items.forEachRemaining(
        item -> texts.add(assertInstanceOf(Item.Found.class, item).document().text()));
    return texts;
  }
}
