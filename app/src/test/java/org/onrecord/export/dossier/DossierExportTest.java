package org.onrecord.export.dossier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.HandMade;
import org.onrecord.cli.Harbour;
import org.onrecord.export.Exported;
import org.onrecord.export.Exports;
import org.onrecord.export.Flood;

class DossierExportTest {
  @TempDir Path scratch;

  private Document page(Exported... documents) throws IOException {
    return Jsoup.parse(Exports.text(out -> new DossierExport(out, scratch), documents));
  }

  private Document page() throws IOException {
    return page(Exported.of(Harbour.record(), "harbour.txt"), Flood.exported());
  }

  @Test
  void theTextIsTheArticlesButForNulAndHalfAPair() throws IOException {
    Element text = Objects.requireNonNull(page().select("div.text").last());

    assertEquals(
        Flood.TEXT.replace("\ud83d.", "\ufffd.").replace('\u0000', '\ufffd'), text.wholeText());
  }

  @Test
  void whatIsQuotedStandsInTheText() throws IOException {
    int quotes = 0;
    for (Element article : page().select("article")) {
      String text = article.expectFirst("div.text").wholeText();
      for (Element quote : article.select("a.quote")) {
        if (quote.attr("data-document").equals(article.attr("data-document"))) {
          int start = Integer.parseInt(quote.attr("data-start"));
          int end = Integer.parseInt(quote.attr("data-end"));
          assertEquals(text.substring(start, end), quote.wholeText());
          quotes++;
        }
      }
    }
    assertTrue(quotes > 20, () -> "only a few quotations");
  }

  @Test
  void nothingRunsAndNothingIsAskedForFromElsewhere() throws Exception {
    Document page = page();

    assertEquals(0, page.select("script, img, iframe, object, link, form, b b, textarea").size());
    assertEquals(0, page.select("[src], [style], [onclick]").size());
    String policy = page.select("meta[http-equiv]").attr("content");
    byte[] style = page.expectFirst("style").data().getBytes(StandardCharsets.UTF_8);
    String hash =
        Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(style));
    assertEquals(
        "default-src 'none'; style-src 'sha256-" + hash + "'; base-uri 'none'; form-action 'none'",
        policy);
    assertFalse(page.expectFirst("style").data().contains("url("));
  }

  @Test
  void linksLeadToPlacesThatAreThereOrToTheWeb() throws IOException {
    Document page = page();
    Set<String> ids = new HashSet<>();
    page.select("[id]").forEach(each -> assertTrue(ids.add(each.id()), each.id()));
    for (Element link : page.select("a[href]")) {
      String to = link.attr("href");
      boolean known = to.startsWith("#") && ids.contains(to.substring(1));
      boolean away = to.equals("https://kvist.example/flood?a=1&b=2");
      boolean other = link.attr("data-document").equals("sha256:" + "0".repeat(64));
      assertTrue(known || away || other, to);
    }
  }

  @Test
  void anAddressThatIsNoneOfTheWebIsNoLink() throws IOException {
    var evil =
        new org.onrecord.text.Document(
            Optional.of("javascript:alert(1)"), Optional.empty(), Optional.empty(), "Nothing.");
    Exported document = Exported.of(new HandMade(evil).record(), "<img src=x onerror=alert(1)>");

    assertEquals(0, page(document).select("a[href^=javascript], img").size());
  }

  @Test
  void sidesStandNextToEachOther() throws IOException {
    Element dispute = page().expectFirst("section.dispute");

    assertEquals(2, dispute.select(".sides > div").size());
    assertEquals("Ana Rao", dispute.expectFirst(".sides > div > b").text());
  }

  @Test
  void whatWaitedInFilesIsTakenAway() throws IOException {
    page();

    try (var left = Files.list(scratch)) {
      assertEquals(0, left.count());
    }
  }
}
