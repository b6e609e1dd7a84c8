package org.onrecord.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.source.feed.FeedTexts;
import org.onrecord.source.web.Served;
import org.onrecord.source.web.WebSettings;

class FeedItemsTest {
  private static final String PAGE =
      "<!doctype html><html><head><title>Dam</title></head><body><article><h1>Dam</h1>"
          + FeedTexts.ARTICLE
          + "</article></body></html>";

  @TempDir private Path folder = Path.of("");
  private Served server;

  @BeforeEach
  void start() throws IOException {
    server = new Served();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void anItemThatIsWholeIsADocument() throws IOException {
    Path file = write(FeedTexts.rss(FeedTexts.whole("Dam", "https://courier.example/a")));

    Item.Found found = assertInstanceOf(Item.Found.class, read(false, file.toString()).getFirst());

    assertEquals(file + ", item 1", found.name());
    assertEquals(Optional.of("https://courier.example/a"), found.document().uri());
    assertEquals(Optional.of("Dam"), found.document().title());
    assertEquals(Optional.of("2026-03-03T23:30:00-05:00"), found.document().published());
    assertTrue(found.document().text().startsWith("The mayor of Rivna, Olena Kravets, said"));
    assertTrue(found.document().text().contains("“We have waited long enough,” she told"));
    assertTrue(found.document().text().endsWith("that the road below be closed."));
    assertEquals(Optional.of("Ivan Bondar"), found.origin().author());
    assertEquals(Optional.of("Rivna Courier"), found.origin().outlet());
    assertEquals(Optional.of("en-gb"), found.origin().language());
    assertEquals(Optional.empty(), found.origin().fetched());
  }

  @Test
  void aFeedOnThisComputerIsNotFollowedUnlessItIsAllowed() throws IOException {
    server.text("/a", "text/html", PAGE);
    Path file = write(FeedTexts.rss(FeedTexts.teaser("Dam", server.address("/a"))));

    assertEquals(
        new Item.Failed(
            file + ", item 1",
            Files.size(file),
            "the feed has no more of it than leads to "
                + server.address("/a")
                + "; on the command line, --follow fetches the pages that feeds on this computer lead to"),
        read(false, file.toString()).getFirst());
    assertEquals(List.of(), server.asked());

    Item.Found found = assertInstanceOf(Item.Found.class, read(true, file.toString()).getFirst());
    assertTrue(found.document().text().contains("Petro Hlad"));
    assertEquals(Optional.of("Dam"), found.document().title());
    assertTrue(found.origin().fetched().isPresent());
  }

  @Test
  void aFeedAtAnAddressIsFollowedAndWhatFailsIsNamed() throws IOException {
    server.text(
        "/feed",
        "application/rss+xml",
        FeedTexts.rss(
            FeedTexts.teaser("A", "/a"),
            FeedTexts.teaser("B", "/b"),
            "<item><title>C</title></item>",
            FeedTexts.whole("D", "/d")));
    server.text("/a", "text/html", PAGE);

    List<Item> items = read(false, server.address("/feed"));

    assertEquals(
        List.of(
            server.address("/a"),
            server.address("/b"),
            server.address("/feed, item 3"),
            server.address("/d")),
        items.stream().map(Item::name).toList());
    assertInstanceOf(Item.Found.class, items.get(0));
    assertEquals(
        "(" + server.address("/feed, item 2") + ") HTTP 404: there is no such page",
        assertInstanceOf(Item.Failed.class, items.get(1)).reason());
    assertEquals(
        "it has neither a text nor a link",
        assertInstanceOf(Item.Failed.class, items.get(2)).reason());
    assertTrue(assertInstanceOf(Item.Found.class, items.get(3)).origin().fetched().isPresent());
    assertEquals(List.of("/feed", "/a"), server.asked());
  }

  @Test
  void pagesAndTextsAreReadFromAddresses() {
    server.text("/page", "text/html; charset=utf-8", PAGE);
    server.text("/text", "text/plain; charset=utf-8", "Rain fell in “Rivna”.");
    server.text("/json", "application/json", "{\"a\": 1}");

    List<Item> items =
        read(
            false,
            server.address("/page"),
            server.address("/text"),
            server.address("/json"),
            "ftp://courier.example/");

    assertTrue(
        assertInstanceOf(Item.Found.class, items.get(0)).document().text().contains("Petro Hlad"));
    assertEquals(
        "Rain fell in “Rivna”.",
        assertInstanceOf(Item.Found.class, items.get(1)).document().text());
    assertEquals(
        Optional.of(server.address("/text")),
        assertInstanceOf(Item.Found.class, items.get(1)).document().uri());
    assertInstanceOf(Item.Failed.class, items.get(2));
    assertEquals(
        "only http and https addresses are fetched",
        assertInstanceOf(Item.Failed.class, items.get(3)).reason());
  }

  @Test
  void anXmlFileThatIsNoFeedIsNamed() throws IOException {
    Path file = write("<?xml version=\"1.0\"?>\n<urlset/>\n");

    assertEquals(
        "this is no feed (RSS, Atom), and no web page either",
        assertInstanceOf(Item.Failed.class, read(false, file.toString()).getFirst()).reason());
  }

  private Path write(String feed) throws IOException {
    return Files.writeString(folder.resolve("feed.xml"), feed);
  }

  private static List<Item> read(boolean follow, String... arguments) {
    WebSettings settings =
        new WebSettings(true, Duration.ofSeconds(20), Duration.ZERO, Settings.DEFAULT_MAX_SIZE);
    List<Item> items = new ArrayList<>();
    try (Web web = new Web(settings, follow)) {
      new Sources(InputStream.nullInputStream(), Settings.DEFAULT, web)
          .all(List.of(arguments))
          .forEachRemaining(items::add);
    }
    return items;
  }
}
