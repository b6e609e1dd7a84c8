package org.onrecord.web.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.onrecord.archive.query.Filed;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Quote;
import org.onrecord.archive.query.Saying;
import org.onrecord.archive.query.Source;
import org.onrecord.archive.query.Stand;
import org.onrecord.archive.query.Totals;
import org.onrecord.record.Dispute;
import org.onrecord.text.Span;

/** Articles can't do anything to the pages that show them. */
final class HostileTest {
  private static final String BAD =
      "\"'><script>alert(1)</script><img src=x onerror=alert(2)> ${7*7} `x` \u202Etxt\u2066"
          + " </mark></blockquote><a href=javascript:alert(3)>\u0000\u001B[31m";
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
    assertEquals(2, page.select("script").size());
    assertTrue(page.select("script:not([src^=/static/abc/])").isEmpty());
    assertTrue(page.select("img, iframe, object, embed, base, style, svg").isEmpty());
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
                "statements", StatementsView.of(FRAME, HERE, rows, Optional.of(BAD), rows, false)));
    assertEquals(2, page.select("li.statement").size());
    assertEquals(4, page.select("li.statement mark").size());
    assertTrue(page.select("mark *").isEmpty());
  }

  @Test
  void theStartPage() {
    Stand stand =
        new Stand(
            source("data:text/html,x"),
            Optional.of(BAD),
            Optional.empty(),
            Optional.of(saying()),
            3,
            new Span(0, 1),
            BAD,
            Optional.of(
                new Stand.Gist(BAD, Optional.of(BAD), Optional.of(BAD), Optional.of(BAD), BAD)),
            List.of(BAD),
            List.of(BAD));
    FoundDispute.Side side = new FoundDispute.Side(1, List.of(stand));
    FoundDispute dispute =
        new FoundDispute(BAD, Dispute.Relation.DENIAL, true, BAD, .5, List.of(side, side));
    Filed filed = new Filed(source("vbscript:x"), Optional.of(BAD), BAD, 3, BAD, Optional.of(BAD));
    Document page =
        harmless(
            Templates.page(
                "start",
                new StartView(
                    FRAME,
                    StartView.figures(new Totals(1, 1, 1, 1, 1, 1, 1, 1)),
                    List.of(DisputeItem.of(dispute)),
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
                List.of(quote),
                Optional.empty(),
                List.of(quote),
                true));
    assertTrue(html.length() < 20_000, "length " + html.length());
  }
}
