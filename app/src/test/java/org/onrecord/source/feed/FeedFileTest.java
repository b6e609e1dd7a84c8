package org.onrecord.source.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.source.feed.Feed.Content;
import org.onrecord.source.feed.Feed.Story;

class FeedFileTest {
  @Test
  void rssIsReadWithWhatItTellsOfAnItem() throws FeedException {
    Feed feed = read(FeedTexts.rss(FeedTexts.whole("Dam &amp; town", "https://courier.example/a")));

    assertEquals(Optional.of("Rivna Courier"), feed.title());
    assertEquals(Optional.of("en-gb"), feed.language());
    assertEquals(
        new Story(
            1,
            Optional.of("Dam & town"),
            Optional.of("Ivan Bondar"),
            Optional.of("2026-03-03T23:30:00-05:00"),
            Optional.of("https://courier.example/a"),
            Optional.of("Dam & town"),
            Optional.of(new Content(FeedTexts.ARTICLE, true, true))),
        feed.entries().getFirst());
  }

  @Test
  void atomIsReadWithWhatItTellsOfAnEntry() throws FeedException {
    Feed feed =
        read(
            FeedTexts.atom(
                FeedTexts.entry("Dam", "https://courier.example/a", FeedTexts.escaped())));

    assertEquals(Optional.of("Rivna Courier"), feed.title());
    Story story = story(feed, 0);
    assertEquals(Optional.of("Ivan Bondar"), story.author());
    assertEquals(Optional.of("2026-03-03T23:30:00-05:00"), story.published());
    assertEquals(Optional.of("https://courier.example/a"), story.link());
    assertEquals(Optional.of("urn:courier:Dam"), story.id());
    assertEquals(Optional.of(new Content(FeedTexts.ARTICLE, true, true)), story.content());
  }

  @Test
  void rdfIsReadToo() throws FeedException {
    Feed feed =
        read(
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
                xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel rdf:about="https://courier.example/"><title>Courier</title>
            <link>https://courier.example/</link><description>News</description></channel>
            <item rdf:about="https://courier.example/a"><title>Dam</title>
            <link>https://courier.example/a</link><dc:date>2026-03-03</dc:date></item>
            </rdf:RDF>
            """);

    assertEquals(Optional.of("https://courier.example/a"), story(feed, 0).link());
    assertEquals(Optional.of("2026-03-03"), story(feed, 0).published());
  }

  @Test
  void aTeaserIsToldFromAnArticle() throws FeedException {
    Feed feed =
        read(
            FeedTexts.rss(
                FeedTexts.teaser("A", "https://courier.example/a"),
                FeedTexts.item(
                    "B",
                    "https://courier.example/b",
                    "<content:encoded>" + "word ".repeat(60) + "[…]</content:encoded>"),
                FeedTexts.item(
                    "C",
                    "https://courier.example/c",
                    "<description>" + "word ".repeat(60) + ".</description>"),
                FeedTexts.item(
                    "D",
                    "https://courier.example/d",
                    "<description>" + "word ".repeat(150) + ".</description>"),
                FeedTexts.item(
                    "E",
                    "https://courier.example/e",
                    "<content:encoded>"
                        + "word ".repeat(60)
                        + ". The post Dam appeared first on Courier.</content:encoded>")));

    assertEquals(
        List.of(false, false, false, true, true),
        feed.entries().stream()
            .map(entry -> ((Story) entry).content().orElseThrow().isWhole())
            .toList());
  }

  @Test
  void aBrokenItemIsNamedAndTheRestIsRead() throws FeedException {
    Feed feed =
        read(
            FeedTexts.rss(
                FeedTexts.whole("A", "https://courier.example/a"),
                "<item><title>B & </titel></item>\n",
                "<item><title>Nothing but a headline</title></item>\n",
                FeedTexts.whole("D", "https://courier.example/d")));

    assertEquals(Optional.of("A"), story(feed, 0).title());
    assertEquals(
        new Feed.Broken(2, "its XML is broken (it begins in line 8)"), feed.entries().get(1));
    assertEquals(new Feed.Broken(3, "it has neither a text nor a link"), feed.entries().get(2));
    assertEquals(Optional.of("D"), story(feed, 3).title());
    assertEquals(4, story(feed, 3).number());
  }

  @Test
  void aFeedThatIsCutOffIsReadAsFarAsItGoes() throws FeedException {
    String whole =
        FeedTexts.atom(
            FeedTexts.entry("A", "https://courier.example/a", FeedTexts.escaped()),
            FeedTexts.entry("B", "https://courier.example/b", FeedTexts.escaped()));
    Feed feed = read(whole.substring(0, whole.length() - 200));

    assertEquals(Optional.of("A"), story(feed, 0).title());
    assertInstanceOf(Feed.Broken.class, feed.entries().get(1));
  }

  @Test
  void bytesOfAnotherEncodingBreakTheirItemAlone() throws FeedException {
    byte[] bytes =
        FeedTexts.rss(
                FeedTexts.whole("A", "https://courier.example/a"),
                FeedTexts.whole("Caf\u00E9", "https://courier.example/b"))
            .getBytes(StandardCharsets.ISO_8859_1);

    Feed feed = FeedFile.read(bytes, Optional.empty());

    assertEquals(Optional.of("A"), story(feed, 0).title());
    assertTrue(
        assertInstanceOf(Feed.Broken.class, feed.entries().get(1))
            .reason()
            .startsWith("it has bytes that are not of the feed's encoding"));
    assertEquals(
        Optional.of("Café"), story(FeedFile.read(bytes, Optional.of("ISO-8859-1")), 1).title());
  }

  @Test
  void theDeclaredEncodingIsUsed() throws FeedException {
    String text =
        FeedTexts.rss(FeedTexts.whole("Caf\u00E9", "https://courier.example/a"))
            .replace("UTF-8", "windows-1252");

    assertEquals(
        Optional.of("Café"),
        story(FeedFile.read(text.getBytes(Charset.forName("windows-1252")), Optional.empty()), 0)
            .title());
  }

  @Test
  void entitiesOfHtmlAreRead() throws FeedException {
    Feed feed =
        read("\n " + FeedTexts.rss(FeedTexts.whole("A&nbsp;B", "https://courier.example/")));

    assertEquals(Optional.of("A\u00A0B"), story(feed, 0).title());
  }

  @Test
  void trapsAreRefused() {
    String entities =
        "<!DOCTYPE rss [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>"
            + FeedTexts.rss(FeedTexts.item("&b;", "https://courier.example/", ""))
                .replaceFirst("<\\?xml.*\\?>", "");
    String outside =
        "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
            + FeedTexts.rss(FeedTexts.item("&x;", "https://courier.example/", ""))
                .replaceFirst("<\\?xml.*\\?>", "");

    for (String trap : List.of(entities, outside)) {
      assertTrue(assertThrows(FeedException.class, () -> read(trap)).reason().contains("DOCTYPE"));
    }
  }

  @Test
  void elementsNestedBeyondReasonAreRefused() throws FeedException {
    String deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    Feed feed =
        read(
            FeedTexts.atom(
                FeedTexts.entry("A", "https://courier.example/a", FeedTexts.escaped()),
                FeedTexts.entry(
                    "B",
                    "https://courier.example/b",
                    "<content type=\"xhtml\">" + deep + "</content>")));

    assertEquals(Optional.of("A"), story(feed, 0).title());
    assertInstanceOf(Feed.Broken.class, feed.entries().get(1));
  }

  @Test
  void anotherXmlIsNoFeed() {
    assertEquals(
        "this XML is no feed (RSS, Atom) that is known: its first element is <feed>",
        assertThrows(FeedException.class, () -> read("<feed><entry/></feed>")).reason());
  }

  @Test
  void datesKeepTheirTimeZone() {
    assertEquals(
        Optional.of("2026-03-03T23:30:00-05:00"), FeedDate.parse("Tue, 3 Mar 2026 23:30 EST"));
    assertEquals(
        Optional.of("2026-03-03T09:00:00Z"), FeedDate.parse("Tue, 03 Mar 2026 09:00:00 GMT"));
    assertEquals(Optional.of("2026-03-03"), FeedDate.parse("3 March 26"));
    assertEquals(
        Optional.of("2026-03-03T09:00:00+01:00"), FeedDate.parse("2026-03-03T09:00:00.123+01:00"));
    assertEquals(Optional.empty(), FeedDate.parse("31 Feb 2026"));
    assertEquals(Optional.empty(), FeedDate.parse("soon"));
  }

  private static Feed read(String text) throws FeedException {
    return FeedFile.read(text.getBytes(UTF_8), Optional.empty());
  }

  private static Story story(Feed feed, int at) {
    return assertInstanceOf(Story.class, feed.entries().get(at));
  }
}
