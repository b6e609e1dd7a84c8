package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Added;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.source.Web;
import org.onrecord.source.feed.FeedTexts;
import org.onrecord.source.web.Served;
import org.onrecord.source.web.WebSettings;
import org.onrecord.web.Adder;
import org.onrecord.web.Offer;

/** What a server adds is what {@code onrecord add} would. */
final class ServedAdderTest {
  @TempDir private Path folder;
  private Served server;
  private Archive archive;
  private Adder adder;
  private volatile String feed = "";
  private final List<String> told = new ArrayList<>();

  /** How many documents may be begun. */
  private int left = Integer.MAX_VALUE;

  private final Adder.Listener listener =
      new Adder.Listener() {
        @Override
        public boolean goesOn() {
          return left-- > 0;
        }

        @Override
        public void kept(Added added, String title) {
          told.add(added.getClass().getSimpleName() + " " + title);
        }

        @Override
        public void failed(String name, String reason) {
          told.add("failed: " + reason);
        }

        @Override
        public void noted(String name, String note) {
          told.add(note);
        }

        @Override
        public void passed(long bytes) {}
      };

  @BeforeEach
  void start() throws IOException {
    server = new Served();
    server.at("/feed", exchange -> Served.send(exchange, 200, "application/rss+xml", feed));
    archive = Archive.openOrCreate(Location.parse(folder.resolve("a.db").toString()));
    WebSettings usual = WebSettings.DEFAULT;
    WebSettings here = new WebSettings(true, usual.timeout(), Duration.ZERO, usual.maxSize());
    adder = new ServedAdder(archive, new EchoReading(), false, new Web(here, false));
  }

  @AfterEach
  void stop() {
    adder.close();
    archive.close();
    server.close();
  }

  private List<String> add(Offer offer) {
    told.clear();
    adder.add(offer, listener);
    return List.copyOf(told);
  }

  private List<String> addFeed(String... items) {
    feed = FeedTexts.rss(items);
    return add(new Offer.Place(server.address("/feed")));
  }

  private List<String> problems() {
    return archive.problems().stream().map(each -> each.source()).toList();
  }

  @Test
  void ofAFeedEachItemIsAddedOnceAndAnotherTextIsAnotherVersion() {
    assertEquals(
        List.of("New A", "New B"),
        addFeed(FeedTexts.whole("A", "/a"), FeedTexts.whole("B", "/b").replace("eleven", "nine")));
    assertEquals(
        List.of("Version A"),
        addFeed(FeedTexts.whole("A", "/a").replace("eleven cracks", "twelve cracks")));
    assertEquals(
        List.of("Same A"),
        addFeed(FeedTexts.whole("A", "/a").replace("eleven cracks", "twelve cracks")));
  }

  @Test
  void whatFailedIsAProblemUntilItIsAdded() {
    Offer.Place page = new Offer.Place(server.address("/feed"));
    feed = "<rss><broken";
    assertEquals(1, add(page).size());
    assertEquals(List.of(page.name()), problems());
    assertEquals(List.of("New A"), addFeed(FeedTexts.whole("A", "/a")));
    assertEquals(List.of(), problems());
  }

  @Test
  void noDocumentIsBegunOnceItIsToStop() {
    left = 1;
    byte[] lines = "{\"text\":\"It hailed.\"}\n{\"text\":\"It froze.\"}\n".getBytes(UTF_8);
    assertEquals(List.of("New many.jsonl, line 1"), add(new Offer.File("many.jsonl", lines)));
    assertEquals(1, archive.documents().count());
  }
}
