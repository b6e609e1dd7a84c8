package org.onrecord.web.page;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.onrecord.archive.Kept;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Source;
import org.onrecord.archive.query.Stand;
import org.onrecord.archive.query.Version;
import org.onrecord.cli.HandMade;
import org.onrecord.cli.Harbour;
import org.onrecord.record.Act;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

final class ArticleViewTest {
  private static final Frame FRAME = new Frame("Harbour", "/sources", "/static/abc", "1", "");

  private static Kept kept(NewsRecord record) {
    return new Kept(
        1,
        record,
        "some.txt",
        org.onrecord.source.Origin.ofText(new byte[0], "text/plain"),
        "some.txt",
        Optional.empty(),
        record.id(),
        "2026-03-05T00:00:00Z",
        "1");
  }

  private static Article article(NewsRecord record) {
    return new Article(kept(record), List.of(), List.of(), List.of(), Set.of());
  }

  private static String html(Article article, int from, Layers layers) {
    return ArticleView.page(FRAME, article, from, layers);
  }

  private static Document page(Article article) {
    return Jsoup.parse(html(article, 1, Layers.USUAL));
  }

  @Test
  void aNoteSaysWhoHowHowFirmlyToWhomAndWhen() {
    Document page = page(article(Harbour.record()));
    Element rao = page.expectFirst("#f6");
    assertEquals("Ana Rao", rao.expectFirst("a.speaker").text());
    assertTrue(rao.expectFirst("a.speaker").attr("href").startsWith("/actors/sha256:"));
    assertEquals("said", rao.select(".act").text());
    assertEquals("not said", rao.select(".chip").text());
    assertEquals(List.of("“has not said”", "paraphrased"), rao.select(".how bdi").eachText());
    Element jets = page.expectFirst("#e1");
    assertEquals("“bombed”", jets.select(".speaker").text());
    assertEquals(
        List.of(
            "assault, aerial",
            "“Castelian jets” → “the harbour of Tarvik”",
            "in Tarvik, Norway",
            "3 March 2026"),
        jets.select("p.how bdi").eachText());
    assertEquals(
        List.of(
            "Ana Rao certain",
            "“The foreign ministry of Castelia” denies",
            "the report leaves it open"),
        jets.select(".claim").eachText());
    assertEquals("“Tuesday” 3 March 2026", page.select("#t1 .speaker, #t1 .how").text());
    assertEquals("/events?place=Tarvik", page.select("#p1 a.speaker").attr("href"));
  }

  /** Some who are quoted say that it happened, one was not even heard to; the report denies it. */
  @Test
  void theReportsOwnAccountOfAnEventIsAlwaysToldAndWhatWasNotSaidIsNoClaim() {
    HandMade made = HandMade.of("It fell, Ana, Bo, Cy, Di, Ed and Flo said. It stands.");
    List<String> said =
        Stream.of("Ana", "Bo", "Cy", "Di", "Ed", "Flo")
            .map(
                who ->
                    made.at("It fell")
                        .said("It fell")
                        .by(who)
                        .how(who.equals("Ana") ? Factuality.CERTAINLY_NOT : Factuality.CERTAIN)
                        .add())
            .toList();
    HandMade.Happened fell = made.at("It fell").happened("fell");
    said.forEach(each -> fell.vouched(each, Factuality.CERTAIN));
    fell.vouched(Commitment.AUTHOR, Factuality.CERTAINLY_NOT).add();

    assertEquals(
        List.of(
            "“Ana” certain not said",
            "“Bo” certain",
            "“Cy” certain",
            "“Di” certain",
            "2 more",
            "the report did not happen"),
        page(article(made.record())).select("#e1 .claim").eachText());
  }

  @Test
  void whoIsNoActorHasNoPage() {
    NewsRecord record = Harbour.record();
    Document page = page(article(record));
    String rao = page.expectFirst("#f6 a.speaker").attr("href").replace("/actors/", "");
    Article article = new Article(kept(record), List.of(), List.of(), List.of(), Set.of(rao));
    assertEquals("Ana Rao", page(article).expectFirst("#f6 bdi.speaker").text());
  }

  @Test
  void marksLeadToNotesAndNotesToSentences() {
    Document page = page(article(Harbour.record()));
    for (Element mark : page.select(".text .m")) {
      for (String note : mark.attr("data-f").split(" ")) {
        Element told = page.expectFirst("#" + note);
        assertTrue(
            page.select(told.expectFirst("a.n").attr("href") + " .m").eachAttr("data-f").stream()
                .anyMatch(each -> List.of(each.split(" ")).contains(note)),
            note);
      }
    }
    assertEquals(List.of("1", "2", "3", "4", "5", "6"), page.select(".notes-said a.n").eachText());
    assertEquals("e1 f1", page.select("#s1 .event").attr("data-f"));
    assertEquals(3, page.select(".text > p").size(), "paragraphs end at blank lines");
  }

  @Test
  void layersAreAsTheAddressHasThem() {
    Article article = article(Harbour.record());
    Document page = Jsoup.parse(html(article, 1, Layers.of("times,said")));
    assertEquals(List.of("said", "times"), page.select(".layers input[checked]").eachAttr("value"));
    assertEquals("said,times", Layers.of("times,said").toString());
    assertEquals("none", Layers.of("none").toString());
    assertEquals(Layers.USUAL, Layers.of("events,said"));
    for (String wrong : List.of("all", "said,all", "said,", "none,said", "Said")) {
      assertThrows(IllegalArgumentException.class, () -> Layers.of(wrong), wrong);
    }
  }

  @Test
  void partsKeepTheLayers() {
    NewsRecord record = HandMade.of("It rained all day. ".repeat(300).strip()).record();
    Document page = Jsoup.parse(html(article(record), 251, new Layers(Set.of())));
    assertEquals(50, page.select(".sentence").size());
    assertEquals(
        "/documents/" + record.id() + "?show=none#s1", page.select(".parts a").attr("href"));
    page = Jsoup.parse(html(article(record), 9999, Layers.USUAL));
    assertEquals(List.of("s300"), page.select(".sentence").eachAttr("id"));
    assertEquals("From sentence 251", page.select(".parts a").text());
    assertEquals(
        "/documents/" + record.id() + "?from=251#s251", page.select(".parts a").attr("href"));
  }

  /** Of what is named in several parts, the note leads to where it is named in this one. */
  @Test
  void notesLeadToThisPart() {
    HandMade made = HandMade.of("It rained in Tarvik. ".repeat(300).strip());
    for (int i = 0; i < 300; i++) {
      made.place("Tarvik", "Tarvik", "NO", Optional.empty());
      made.next("Tarvik");
    }
    Document page = Jsoup.parse(html(article(made.record()), 251, Layers.of("places")));
    assertEquals("#s251", page.select("#p1 a.n").attr("href"));
  }

  @Test
  void manyVersionsAreNotCounted() {
    NewsRecord record = Harbour.record();
    Article article =
        new Article(
            kept(record),
            List.of(),
            Collections.nCopies(51, version(record.id(), "", false)),
            Collections.nCopies(51, source("sha256:re", "Quay Post", "2026-03-07")),
            Set.of());
    Document page = page(article);
    assertEquals(
        List.of("Reprinted: more than 50", "more than 50 versions of this page"),
        page.select("details > summary").eachText());
    assertEquals(50, page.select("details ol li").size());
    assertEquals(50, page.select("details ul li").size());
  }

  @Test
  void whatOthersHoldAgainstAFindingStandsWithIt() {
    NewsRecord record = Harbour.record();
    Stand here = stand(record.id(), record.events().getFirst().id(), 1, "bombed the harbour");
    Stand there = stand("sha256:x", "none", 7, "no jet flew");
    FoundDispute dispute =
        new FoundDispute(
            "d-1",
            Dispute.Relation.DENIAL,
            true,
            "2026-03-05",
            .9,
            List.of(
                new FoundDispute.Side(1, List.of(here)), new FoundDispute.Side(2, List.of(there))));
    Document page =
        page(new Article(kept(record), List.of(dispute), List.of(), List.of(), Set.of()));
    assertEquals(
        "Disputed by the report in Quay Post: “no jet flew”", page.select("#e1 .against").text());
    assertEquals(
        List.of("/disputes?id=d-1", "/documents/sha256:x#s7"),
        page.select("#e1 .against a").eachAttr("href"));
    assertEquals(1, page.select(".against").size());
  }

  private static Stand stand(String document, String event, int number, String words) {
    return new Stand(
        new Source(
            document,
            "https://quay.example/1",
            Optional.empty(),
            Optional.of("Quay Post"),
            Optional.empty(),
            document),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        number,
        new Span(1, 1 + words.length()),
        words,
        words + ".",
        Optional.of(
            new Stand.Gist(event, Optional.empty(), Optional.empty(), Optional.empty(), words)),
        List.of(),
        List.of());
  }

  @Test
  void versionsAndReprintsAreListed() {
    NewsRecord record = Harbour.record();
    Article article =
        new Article(
            kept(record),
            List.of(),
            List.of(version("sha256:new", "2026-03-06", true), version(record.id(), "", false)),
            List.of(source("sha256:re", "Quay Post", "2026-03-07")),
            Set.of());
    Document page = page(article);
    assertEquals("/documents/sha256:new", page.select(".notice a").attr("href"));
    assertEquals("2 versions of this page", page.select("details:has(ol) > summary").text());
    assertEquals(
        List.of("6 March 2026", "fetched 8 March 2026, 01:02"),
        page.select("details ol .day").eachText());
    assertEquals(List.of("newest", "this one"), page.select("details ol .chip").eachText());
    assertEquals(
        "/documents/" + record.id(), page.select(".kin a[aria-current=page]").attr("href"));
    assertEquals("Quay Post", page.select("details ul .outlet").text());
    assertEquals("/documents/sha256:re", page.select("details ul a").attr("href"));
  }

  private static Version version(String id, String published, boolean newest) {
    return new Version(source(id, "Quay Post", published), "2026-03-08T01:02:03Z", newest);
  }

  private static Source source(String id, String outlet, String published) {
    return new Source(
        id,
        "https://quay.example/1",
        Optional.of("Pier"),
        Optional.of(outlet),
        Optional.of(published).filter(each -> !each.isEmpty()),
        id);
  }

  /** 5,000 words, 400 findings: what a browser gets at once. */
  @Test
  void aLongArticleIsNoLargePage() {
    String paragraph =
        "Rebels shelled the port of Tarvik on Tuesday, the mayor Ana Rao told the council of the"
            + " town, and fled to the hills before dawn. The ministry denied that its soldiers had"
            + " burned the market in Lunde that week, and promised to send help to those who had"
            + " lost their homes there.\n\n";
    String text = paragraph.repeat(100).strip();
    HandMade made = new HandMade(org.onrecord.text.Document.of(text));
    String rao = made.someone("Ana Rao", Mention.Form.NAME).named("Ana Rao").add();
    String council = made.someone("the council of the town", Mention.Form.NOMINAL).add();
    String ministry = made.someone("The ministry", Mention.Form.NOMINAL).add();
    for (int i = 0; i < 80; i++) {
      findings(made, rao, council, ministry);
      made.next(paragraph.strip());
    }
    NewsRecord record = made.record();
    int findings =
        record.statements().size()
            + record.events().size()
            + record.times().size()
            + record.places().size();
    assertEquals(400, findings);
    assertTrue(text.split("\\s+").length >= 5_000);
    String html = html(article(record), 1, Layers.USUAL);
    int bytes = html.getBytes(UTF_8).length;
    assertTrue(bytes < 300_000, "bytes " + bytes);
    Document page = Jsoup.parse(html);
    assertEquals(200, page.select(".sentence").size());
    assertEquals(160, page.select(".notes-said li[id]").size());
  }

  private static void findings(HandMade made, String rao, String council, String ministry) {
    String shelled =
        made.said("Rebels shelled the port of Tarvik on Tuesday")
            .by("the mayor Ana Rao")
            .who(rao)
            .to(council)
            .cue("told")
            .add();
    String place = made.place("Tarvik", "Tarvik", "NO", Optional.empty());
    made.happened("shelled")
        .type(Event.Type.ASSAULT, "aerial")
        .by("Rebels", Optional.empty())
        .to("the port of Tarvik", Optional.empty())
        .in(place)
        .vouched(shelled, Factuality.CERTAIN)
        .vouched(Commitment.AUTHOR, Factuality.UNCOMMITTED)
        .add();
    made.said("that its soldiers had burned the market in Lunde that week")
        .by("The ministry")
        .who(ministry)
        .cue("denied")
        .act(Act.DENY)
        .add();
    made.happened("burned").type(Event.Type.ASSAULT, "").add();
  }
}
