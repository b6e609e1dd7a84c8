package org.onrecord.source;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.source.page.Dates;

/** What pages tell of their articles, and whom to believe. */
class PageFactsTest {
  private static final String TEXT =
      "<body><p>The mayor of Rivna said on Tuesday that the dam above her town was safe, and that"
          + " nobody need leave. “We looked at it twice,” she said to the radio.</p></body>";

  private static final String LINKED =
      "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":["
          + "{\"@type\":\"WebSite\",\"name\":\"x\"},"
          + "{\"@type\":[\"Thing\",\"NewsArticle\"],\"headline\":\"Dam is safe &amp; sound\","
          + "\"datePublished\":\"2026-03-03T17:42:00+0200\",\"inLanguage\":\"en\","
          + "\"author\":[{\"@id\":\"#p\"},{\"name\":\"Iryna Vash\"}],"
          + "\"publisher\":{\"name\":\"Courier\"},},"
          + "{\"@id\":\"#p\",\"@type\":\"Person\",\"name\":\"Danylo Pech\"}]}</script>";

  @Test
  void linkedDataAreBelievedFirst() throws Exception {
    Page page =
        PageFixtures.read(
            "<html lang=de><head>"
                + LINKED
                + "<meta property=og:title content=Other><meta name=author content=Other>"
                + "<meta property=article:published_time content=2020-01-01>"
                + "<meta property=og:site_name content=Other></head>"
                + TEXT);

    assertEquals(Optional.of("Dam is safe & sound"), page.document().title());
    assertEquals(Optional.of("2026-03-03T17:42:00+02:00"), page.document().published());
    assertEquals(Optional.of("Danylo Pech, Iryna Vash"), page.origin().author());
    assertEquals(Optional.of("Courier"), page.origin().outlet());
    assertEquals(Optional.of("en"), page.origin().language());
  }

  @Test
  void brokenLinkedDataSayNothing() throws Exception {
    Page page =
        PageFixtures.read(
            "<html><head>"
                + LINKED.replace("{\"@context\"", "{\"@context")
                + "<meta property=og:title content=\"The dam\"></head>"
                + TEXT);

    assertEquals(Optional.of("The dam"), page.document().title());
    assertEquals(Optional.empty(), page.document().published());
  }

  @Test
  void nothingIsGuessed() throws Exception {
    Page page = PageFixtures.read("<html>" + TEXT);

    assertEquals(Optional.empty(), page.document().uri());
    assertEquals(Optional.empty(), page.document().title());
    assertEquals(Optional.empty(), page.document().published());
    assertEquals(Optional.empty(), page.origin().author());
    assertEquals(Optional.empty(), page.origin().outlet());
    assertEquals(Optional.empty(), page.origin().language());
  }

  @Test
  void theOnlyTimeBeforeTheTextIsItsDate() throws Exception {
    String time = "<time datetime=2026-03-03>Tuesday</time>";
    String body = TEXT.replace("<body>", "<body><h1>Dam is safe</h1>" + time);

    assertEquals(
        Optional.of("2026-03-03"), PageFixtures.read("<html>" + body).document().published());
    assertEquals(
        Optional.empty(),
        PageFixtures.read("<html>" + body.replace(time, time + "<time datetime=2026-03-05>"))
            .document()
            .published());
  }

  @ParameterizedTest
  @CsvSource({
    "https://a.example/x?utm=1, https://a.example/x, https://a.example/x",
    "https://a.example/x?utm=1, /x, https://a.example/x",
    "https://m.a.example/x, https://www.a.example/x, https://www.a.example/x",
    "https://a.example/x?utm=1, https://b.example/x, https://a.example/x?utm=1",
    "https://a.example/x, https://a.example/, https://a.example/x",
    "https://a.example/x, javascript:alert(1), https://a.example/x",
    "folder/page.html, https://a.example/x, https://a.example/x",
    "folder/page.html, /x, folder/page.html"
  })
  void aPageMayNameItsAddressButNotAnothersOne(String found, String canonical, String uri)
      throws Exception {
    String page = "<html><link rel=canonical href='" + canonical + "'>" + TEXT;

    assertEquals(
        Optional.of(uri),
        Pages.read(page.getBytes(UTF_8), Optional.empty(), Optional.of(found), Settings.DEFAULT)
            .document()
            .uri());
  }

  @ParameterizedTest
  @CsvSource({
    "2026-03-04, 2026-03-04",
    "2026-03-04T09:30:00Z, 2026-03-04T09:30:00Z",
    "2026-03-04T09:30Z, 2026-03-04T09:30:00Z",
    "2026-03-04T09:30:00.123+01:00, 2026-03-04T09:30:00+01:00",
    "2026-03-04 09:30:00 +0100, 2026-03-04T09:30:00+01:00",
    "2026-03-04T09:30:00, 2026-03-04T09:30:00",
    "'Wed, 4 Mar 2026 09:30:00 +0100', 2026-03-04T09:30:00+01:00",
    "'Wed, 04 Mar 2026 09:30:00 GMT', 2026-03-04T09:30:00Z",
    "'March 4, 2026', 2026-03-04",
    "4 March 2026, 2026-03-04",
    "2026/03/04, 2026-03-04"
  })
  void datesAreIsoWithTheirZone(String given, String iso) {
    assertEquals(Optional.of(iso), Dates.iso(given));
    assertEquals(iso, PublishedDate.checked(iso));
  }

  @ParameterizedTest
  @CsvSource({
    "03/04/2026",
    "2026-02-30",
    "1970-01-01T00:00:00Z",
    "0001-01-01",
    "soon",
    "2026",
    "''",
    "2026-03-04T25:00:00Z",
    "Tuesday"
  })
  void whatIsNoDateOrCouldBeTwoIsNone(String given) {
    assertEquals(Optional.empty(), Dates.iso(given));
  }
}
