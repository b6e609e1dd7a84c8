package org.onrecord.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.onrecord.archive.Correction;
import org.onrecord.archive.Kept;
import org.onrecord.archive.query.Appearance;
import org.onrecord.archive.query.Filed;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Happened;
import org.onrecord.archive.query.Person;
import org.onrecord.archive.query.Quote;
import org.onrecord.archive.query.Saying;
import org.onrecord.archive.query.Source;
import org.onrecord.archive.query.Stand;
import org.onrecord.archive.query.Tally;
import org.onrecord.archive.query.Told;
import org.onrecord.archive.query.Totals;
import org.onrecord.archive.query.Version;
import org.onrecord.cli.HandMade;
import org.onrecord.record.Dispute;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;
import org.onrecord.text.Span;

/** Articles can't do anything to the pages that show them. */
final class HostileTest {
  private static final String BAD =
      "\"'><script>alert(1)</script><img src=x onerror=alert(2)> ${7*7} `x` \u202Etxt\u2066"
          + " </mark></blockquote><a href=javascript:alert(3)>\u0000\u001B[31m";

  /** What somebody types is given back as it was. */
  private static final String TYPED = "\"'><script>alert(1)</script>\"";

  /** Of an actor; forms send it as it is. */
  private static final String ID = "x\"><b onclick=alert(4)>/a1-2";

  private static final Address HERE =
      new Address("/statements", Map.of("q", BAD, "speaker", BAD, "place", BAD, "outlet", BAD));
  private static final Frame FRAME =
      new Frame(Shown.line(BAD), "/statements", "/static/abc", "1", "");

  private static Source source(String name) {
    return new Source(BAD, name, Optional.of(BAD), Optional.of(BAD), Optional.of(BAD), "other");
  }

  private static Saying saying() {
    return new Saying(
        BAD,
        Optional.of(BAD),
        Optional.of(BAD + "2"),
        "deny",
        "mixed",
        "PS-",
        BAD + " … " + BAD,
        new Span(0, 1),
        .5);
  }

  private static Quote quote(String name) {
    return new Quote(source(name), saying(), 1, "He said " + BAD + " and " + BAD + "!");
  }

  private static Document harmless(String html) {
    return harmless(html, 0, 2);
  }

  /**
   * Fails if it could do anything.
   *
   * @param drawings that are ours
   * @param scripts that are ours
   */
  private static Document harmless(String html, int drawings, int scripts) {
    Document page = Jsoup.parse(html);
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        String name = attribute.getKey();
        assertFalse(name.startsWith("on") || name.equals("style"), attribute.html());
        assertFalse(name.contains("<") || name.contains("\""), attribute.html());
        if (List.of("href", "src", "action").contains(name)) {
          assertTrue(
              attribute.getValue().matches("(/(?!/)|#|https?://)[\\s\\S]*"), attribute.html());
        }
      }
    }
    assertEquals(scripts, page.select("script").size());
    assertTrue(page.select("script:not([src^=/static/abc/])").isEmpty());
    assertTrue(page.select("img, iframe, object, embed, base, style").isEmpty());
    assertEquals(drawings, page.select("svg").size());
    assertFalse(html.matches("[\\s\\S]*[\\u202A-\\u202E\\u2066-\\u2069\\u0000\\u001B][\\s\\S]*"));
    assertTrue(page.text().contains("<script>alert(1)</script>"), "it is shown as it is");
    return page;
  }

  @Test
  void statements() {
    List<Quote> rows = List.of(quote("javascript:alert(1)"), quote("https://vale.example/1"));
    Document page =
        harmless(
            Templates.page(
                "statements",
                StatementsView.of(
                    FRAME, HERE, new Narrowed<>(rows, Optional.of(BAD), rows, false))));
    assertEquals(2, page.select("li.statement").size());
    assertEquals(4, page.select("li.statement mark").size());
    assertTrue(page.select("mark *").isEmpty());
  }

  @Test
  void whatIsAdded() {
    JobItem.Line line = new JobItem.Line(Shown.line(BAD), Shown.line(BAD, 500));
    JobItem job =
        new JobItem(
            1,
            Shown.line(BAD),
            Address.document(ID),
            Shown.line(BAD),
            "part",
            50,
            List.of(new JobItem.Document(Shown.line(BAD), Address.document(ID), "added")),
            List.of(line),
            List.of(line),
            "1 more");
    Map<String, String> typed = Map.of("text", "</textarea>" + TYPED, "title", TYPED);
    Map<String, String> wrongs = Map.of("text", TYPED, "title", TYPED, "address", TYPED);
    Document page =
        harmless(
            Templates.page(
                "add",
                new AddView(
                    FRAME, "", false, typed, wrongs, List.of(job), 0, 3, 3, Shown.line(BAD))),
            0,
            3);
    assertEquals(1, page.select("li.job").size());
    assertEquals("</textarea>" + TYPED, page.select("textarea").val());
    assertEquals(TYPED, page.select("#title").val());
    assertEquals(3, page.select("[aria-invalid=true]").size());
  }

  @Test
  void whereNothingCanBeAddedThePageSaysWhyAndHasNoForm() {
    Document page =
        harmless(
            Templates.page(
                "add",
                new AddView(
                    FRAME, Shown.line(BAD), false, Map.of(), Map.of(), List.of(), 0, 0, 0, "")),
            0,
            3);
    assertTrue(page.select("main form").isEmpty());
    assertTrue(page.select(".notice").text().startsWith("Nothing can be added here"));
  }

  @Test
  void articles() {
    String text = BAD + ", Rao said. It is so.";
    HandMade made =
        new HandMade(
            new org.onrecord.text.Document(
                Optional.of("javascript:alert(1)"),
                Optional.of("2026-03-05"),
                Optional.of(BAD),
                text));
    made.said(BAD).by("Rao").cue("said").add();
    Kept kept =
        new Kept(
            1,
            made.record(),
            BAD,
            org.onrecord.source.Origin.ofText(new byte[0], "text/plain"),
            BAD,
            Optional.of(ID),
            ID,
            "2026-03-05T00:00:00Z",
            "1");
    FoundDispute dispute =
        new FoundDispute(
            BAD,
            Dispute.Relation.DENIAL,
            true,
            BAD,
            .5,
            List.of(
                new FoundDispute.Side(
                    1,
                    List.of(
                        stand(
                            new Source(
                                made.record().id(),
                                BAD,
                                Optional.of(BAD),
                                Optional.of(BAD),
                                Optional.of(BAD),
                                BAD)))),
                new FoundDispute.Side(2, List.of(stand(source("javascript:alert(5)"))))));
    Article article =
        new Article(
            kept,
            List.of(dispute),
            List.of(
                new Version(source("x"), BAD, true),
                new Version(source("javascript:alert(6)"), BAD, false)),
            List.of(source("vbscript:y")),
            Set.of());
    Document page = harmless(ArticleView.page(FRAME, article, 1, Layers.USUAL), 0, 3);
    assertEquals(1, page.select("#f1").size());
    assertEquals(1, page.select("#d1 .against a.meaning").size());
    assertTrue(page.select(".text script, .text img").isEmpty());
  }

  /** So many that no page could hold them: all over each other, in one sentence without end. */
  @Test
  void aHundredThousandMarksAreBounded() {
    int many = 100_000;
    String text = "&".repeat(many) + ".";
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      places.add(place("p" + i, new Span(i / 2, many - i / 4), BAD + i));
    }
    places.sort(Comparator.comparing(Place::extent));
    NewsRecord record =
        NewsRecord.of(
                org.onrecord.text.Document.of(text), "en", List.of(new Span(0, text.length())))
            .placed(places, List.of());
    String html = ArticleView.page(FRAME, article(record), 1, Layers.of("places"));
    assertTrue(html.getBytes(UTF_8).length < 300_000, "length " + html.length());
    String left = Jsoup.parse(html).select(".text > p.none").text();
    assertTrue(
        left.matches(
            ".*the last \\d\\d,\\d{3} characters of its last sentence and [\\d,]+ marks.*"),
        left);
  }

  @Test
  void aTextThatBeginsWithALotOfNothingIsShown() {
    NewsRecord record = HandMade.of("\n".repeat(50_000) + "It rained all day.").record();
    Document page = Jsoup.parse(ArticleView.page(FRAME, article(record), 1, Layers.USUAL));
    assertEquals("It rained all day.", page.expectFirst("#s1").text());
    assertTrue(page.select(".text > p.none").isEmpty());
  }

  /** So many reach into this part that there would be no room for those that begin in it. */
  @Test
  void whatBeginsInAPartComesBeforeWhatReachesIntoIt() {
    String sentence = "In Tarvik it rained on the quay all day. ";
    HandMade made = HandMade.of(sentence.repeat(300).strip());
    NewsRecord bare = made.record();
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < 1000; i++) {
      places.add(place("p" + i, new Span(0, bare.text().length()), "Everywhere " + i));
    }
    places.add(
        place(
            "last", new Span(260 * sentence.length() + 3, 260 * sentence.length() + 9), "Tarvik"));
    String html =
        ArticleView.page(FRAME, article(bare.placed(places, List.of())), 251, Layers.of("places"));
    assertEquals(1, Jsoup.parse(html).select("#s261 .m:containsOwn(Tarvik)").size());
    assertTrue(html.contains("marks are left out"), "of those that reach into it");
  }

  private static Place place(String id, Span span, String name) {
    return new Place(
        id,
        span,
        Place.Use.LITERAL,
        Optional.of(name),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        Optional.empty());
  }

  /** Each of its sentences has many marks: it comes in more parts, and none is lost. */
  @Test
  void partsAreShorterWhereThereIsMoreInThem() {
    String sentence = "In Tarvik it rained on the quay of Tarvik all day. ";
    HandMade made = HandMade.of(sentence.repeat(200).strip());
    List<Place> places = new ArrayList<>();
    for (int i = 0; i < 200 * 20; i++) {
      int at = i / 20 * sentence.length() + i % 20;
      places.add(place("p" + i, new Span(at, at + 5), "Tarvik" + i));
    }
    NewsRecord record = made.record().placed(places, List.of());
    List<String> seen = new ArrayList<>();
    int parts = 0;
    for (Optional<Integer> from = Optional.of(1); from.isPresent(); parts++) {
      Document page =
          Jsoup.parse(ArticleView.page(FRAME, article(record), from.get(), Layers.USUAL));
      seen.addAll(page.select(".sentence").eachAttr("id"));
      assertTrue(page.select(".text > p.none").isEmpty());
      from =
          page.select(".parts a:contains(On from)").eachAttr("href").stream()
              .map(href -> Integer.valueOf(href.replaceAll(".*from=(\\d+)#.*", "$1")))
              .findFirst();
    }
    assertEquals(9, parts, "450 marks are 22 sentences; the last 24 are no large page");
    assertEquals(IntStream.rangeClosed(1, 200).mapToObj(i -> "s" + i).toList(), seen);
  }

  private static Article article(NewsRecord record) {
    Kept kept =
        new Kept(
            1,
            record,
            "some.txt",
            org.onrecord.source.Origin.ofText(new byte[0], "text/plain"),
            "some.txt",
            Optional.empty(),
            record.id(),
            "2026-03-05T00:00:00Z",
            "1");
    return new Article(kept, List.of(), List.of(), List.of(), Set.of());
  }

  private static Stand stand(Source source) {
    return new Stand(
        source,
        Optional.of(BAD),
        Optional.empty(),
        Optional.of(saying()),
        3,
        new Span(0, 1),
        BAD,
        "He said " + BAD + "!",
        Optional.of(new Stand.Gist(BAD, Optional.of(BAD), Optional.of(BAD), Optional.of(BAD), BAD)),
        List.of(BAD),
        List.of(BAD));
  }

  private static FoundDispute dispute() {
    Stand stand = stand(source("data:text/html,x"));
    FoundDispute.Side side = new FoundDispute.Side(1, List.of(stand));
    return new FoundDispute(BAD, Dispute.Relation.DENIAL, true, BAD, .5, List.of(side, side));
  }

  @Test
  void disputes() {
    List<FoundDispute> rows = List.of(dispute());
    Document page =
        harmless(
            Templates.page(
                "disputes",
                DisputesView.of(FRAME, HERE, new Narrowed<>(rows, Optional.of(BAD), rows, true))));
    assertEquals(2, page.select("article .sides > li").size());
    assertEquals(2, page.select("article mark").size());
    assertTrue(page.select("mark *").isEmpty());
  }

  private static Person person() {
    Optional<String> bad = Optional.of(BAD);
    return new Person(1, BAD, bad, BAD, bad, bad, bad, List.of(BAD, BAD + "2"), 1, 2, 3);
  }

  private static Happened happened() {
    Optional<String> bad = Optional.of(BAD);
    return new Happened(
        source("data:x"),
        BAD,
        bad,
        bad,
        BAD,
        Optional.of("CT-"),
        bad,
        bad,
        bad,
        bad,
        List.of(BAD),
        List.of(BAD),
        BAD,
        new Span(0, 1),
        1,
        BAD,
        .5);
  }

  private static CorrectionItem correction() {
    Optional<String> bad = Optional.of(BAD);
    return CorrectionItem.of(
        new Correction(1, BAD, BAD, Correction.What.MERGE, BAD, bad, List.of(BAD), bad, bad),
        Map.of());
  }

  @Test
  void actors() {
    harmless(
        Templates.page(
            "actors",
            ActorsView.of(
                FRAME,
                new Address("/actors", Map.of("name", BAD)),
                List.of(person()),
                Optional.of(BAD))));
  }

  @Test
  void anActor() {
    Document page =
        harmless(
            Templates.page(
                "actor",
                ActorView.of(
                    FRAME,
                    person(),
                    List.of(new Tally("2026-03", 2), new Tally(BAD, 1)),
                    List.of(quote("x")),
                    List.of(new Tally(BAD, 1)),
                    List.of(quote("x")),
                    ActorView.speakers(List.of(quote("x")), 3),
                    List.of(happened()),
                    List.of(correction()))),
            1,
            2);
    assertEquals(12, page.select("svg > rect").size());
    assertEquals("March 2026 2", page.select(".chart tbody").text());
    assertTrue(page.select("a[href*=wikidata]").isEmpty());
  }

  @Test
  void corrections() {
    harmless(
        Templates.page(
            "corrections",
            CorrectionsView.of(FRAME, HERE, List.of(correction()), Optional.of(BAD))));
    Appearance appearance =
        new Appearance(ID, BAD, Optional.of(BAD), 1, source("javascript:alert(1)"));
    harmless(
        Templates.page(
            "correct",
            new CorrectView(
                FRAME,
                Shown.line(BAD),
                "/corrections/split",
                List.of(new FilterForm.Field("entity", "", "hidden", ID)),
                List.of(PersonItem.of(person())),
                FilterForm.of(HERE, List.of(FilterForm.Field.of("name", "Name", "search"))),
                List.of(CorrectView.Candidate.of(person(), HERE)),
                List.of(CorrectView.Mentioned.of(appearance)),
                1,
                "Yes",
                "/actors")));
  }

  @Test
  void events() {
    Told told =
        new Told(
            happened(),
            Optional.of(BAD),
            2,
            List.of(BAD),
            List.of(new Told.Claim(Optional.of(BAD), "PS-", "CT-")),
            Optional.of(new Place.Point(1, 2)));
    List<Told> rows = List.of(told, told);
    Document page =
        harmless(
            Templates.page(
                "events",
                EventsView.of(FRAME, HERE, new Narrowed<>(rows, Optional.of(BAD), rows, true))),
            0,
            4);
    assertEquals(1, page.select("li.event mark").size(), "both tell one happening");
    assertEquals("1.0", page.select(".spots a").attr("data-latitude"));
  }

  @Test
  void theStartPage() {
    Filed filed =
        new Filed(source("vbscript:x"), Optional.of(BAD), BAD, 3, BAD, Optional.of(BAD), 1);
    Document page =
        harmless(
            Templates.page(
                "start",
                new StartView(
                    FRAME,
                    StartView.figures(new Totals(1, 1, 1, 1, 1, 1, 1, 1)),
                    List.of(DisputeItem.of(dispute())),
                    List.of(DocumentItem.of(filed)),
                    Hint.ofEmptyArchive())));
    assertEquals(2, page.select("li.dispute .sides > li").size());
    assertEquals(1, page.select("li.document").size());
  }

  @Test
  void errors() {
    harmless(
        Templates.page(
            "error",
            new ErrorView(
                FRAME,
                Shown.line(BAD),
                List.of(new ErrorView.Wrong(Shown.line(BAD), Shown.line(BAD))))));
  }

  @Test
  void theToken() {
    Document page = harmless(Templates.page("login", new LoginView(FRAME, "/?q=\"><b>", true)));
    assertEquals("/?q=\"><b>", page.select("input[name=to]").attr("value"));
  }

  @Test
  void aRowOfAnEndlessSentenceIsShort() {
    String much = "word ".repeat(1 << 18);
    Saying said =
        new Saying(
            "s",
            Optional.of(much),
            Optional.of(much),
            "say",
            "direct",
            "CT+",
            much.strip(),
            new Span(0, 1),
            1);
    Quote quote = new Quote(source("x"), said, 1, "He said: " + much + " and went.");
    String html =
        Templates.page(
            "statements",
            StatementsView.of(
                FRAME,
                Address.of("/statements"),
                new Narrowed<>(List.of(quote), Optional.empty(), List.of(quote), true)));
    assertTrue(html.length() < 20_000, "length " + html.length());
  }
}
