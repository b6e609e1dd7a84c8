package org.onrecord.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Harbour;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The pages of a running server. */
final class PagesTest {
  private static final String[] BROWSER = {"Accept", "text/html,*/*;q=0.8"};

  @TempDir private Path folder;
  private @Nullable Site opened;

  @BeforeEach
  void open() throws IOException {
    opened = new Site(folder);
  }

  @AfterEach
  void close() {
    assertEquals(List.of(), site().faults);
    site().close();
  }

  private Site site() {
    return Objects.requireNonNull(opened);
  }

  private Document page(String path) {
    HttpResponse<String> answer = site().get(path, BROWSER);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals("text/html; charset=utf-8", type(answer));
    return Jsoup.parse(answer.body());
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  @Test
  void theStartPageLeadsToWhatIsThere() {
    Document page = page("/");
    assertEquals("Start", page.select("nav [aria-current=page]").text());
    assertEquals("/statements", page.select("search form").attr("action"));
    assertEquals("4 articles", page.select(".figures a[href=/sources]").text());
    assertEquals(4, page.select(".figures a").size());
    assertFalse(page.select("footer a[href=/api/v1/openapi.yaml]").isEmpty());
    assertEquals(4, page.select("li.document").size());
  }

  @Test
  void statementsComePageByPage() {
    Document first = page("/statements?limit=2");
    assertEquals(2, first.select("li.statement").size());
    Document second = page(first.select("a[rel=next]").attr("href"));
    assertEquals("/statements?limit=2", second.select("#newest").attr("href"));
    String older = page("/statements?limit=1&speaker=Rao+&act=&q=").select("#older").attr("href");
    assertEquals(1, page(older).select("li.statement").size());
    assertFalse(second.select("li.statement").isEmpty());
    assertFalse(second.select("li.statement").text().equals(first.select("li.statement").text()));
  }

  @Test
  void aRowLeadsToItsSentence() {
    JsonNode item = site().json("/api/v1/statements?q=poured").get("items").get(0);
    Document page = page("/statements?q=poured");
    assertEquals(
        "/documents/"
            + item.get("document").asString()
            + "#s"
            + item.get("sentence_number").asInt(),
        page.select("li.statement a.context").attr("href"));
    assertEquals("It poured", page.select("li.statement mark").text());
  }

  @Test
  void anArticleHasItsSentencesAndWhatIsSaidInThem() {
    String sentence = page("/statements?q=poured").select("li.statement a.context").attr("href");
    Document page = page(sentence.substring(0, sentence.indexOf('#')));
    String anchor = sentence.substring(sentence.indexOf('#'));
    assertEquals("1It poured, Rao said.", page.select(anchor).text());
    assertEquals("It poured", page.select(anchor + " .content").text());
    assertEquals(anchor, page.select("#f1 a.n").attr("href"));
    assertEquals("said", page.select(anchor + " .cue").text());
    assertEquals("Rao", page.select("#f1 .speaker").text().replaceAll("[“”]", ""));
    assertEquals("https://vale.example/2", page.select("a[rel~=noopener]").attr("href"));
    assertEquals(404, site().get("/documents/sha256:none", BROWSER).statusCode());
  }

  @Test
  void anArticleShowsTheLayersOfItsAddress() {
    String article = "/documents/" + Harbour.record().id();
    assertEquals(
        List.of("said", "events"),
        page(article).select(".layers input[checked]").eachAttr("value"));
    assertEquals(
        List.of("places"),
        page(article + "?show=places").select(".layers input[checked]").eachAttr("value"));
    HttpResponse<String> wrong = site().get(article + "?show=all&from=x&part=2", BROWSER);
    assertEquals(400, wrong.statusCode());
    Document told = Jsoup.parse(wrong.body());
    assertEquals(List.of("from", "show", "part"), told.select(".wrongs dt").eachText());
    assertTrue(told.text().contains("write some of said,events,times,places or none"));
    assertEquals("s1", page(article + "?from=0").expectFirst(".sentence").id());
    Document last = page(article + "?from=99");
    assertEquals(1, last.select(".sentence").size());
    assertEquals("From sentence 1", last.select(".parts a").text());
  }

  @Test
  void aFindingOfAnArticleLeadsToItsDispute() {
    Document article = page("/documents/" + Harbour.record().id());
    List<String> disputes = article.select("#f2 .against a.meaning").eachAttr("href");
    assertFalse(disputes.isEmpty());
    for (String href : disputes) {
      Document page = page(href);
      assertEquals(1, page.select("li.dispute").size());
      assertEquals("/disputes", page.select(".chosen a").attr("href"));
      assertEquals(2, page.select(".exports a").size());
      for (String file : page.select(".exports a").eachAttr("href")) {
        assertTrue(file.contains("?id="), file);
        assertEquals(200, site().get(file).statusCode());
      }
      String id = href.substring(href.indexOf('=') + 1);
      JsonNode rows = new JsonMapper().readTree(site().get("/disputes.json?id=" + id).body());
      assertEquals(1, rows.size());
    }
    assertEquals(0, page("/disputes?id=none").select("li.dispute").size());
  }

  @Test
  void sourcesAreAllThatWasAdded() {
    assertEquals(4, page("/sources").select("li.document").size());
    assertEquals(2, page("/sources?limit=2").select("li.document").size());
    assertEquals(
        "What was added, by its day of publication, the newest first, what has none last. Reprints"
            + " of one report count as one source.",
        page("/sources").select("h1 ~ .lead").text());
    assertEquals(4, new JsonMapper().readTree(site().get("/sources.json").body()).size());
    String[] csv = site().get("/sources.csv").body().split("\r\n");
    assertEquals(5, csv.length);
    assertEquals(12, csv[0].split(",").length);
    assertEquals(2, page("/sources?from=2026-03-05").select("li.document").size());
    assertEquals(0, page("/sources?outlet=nowhere").select("li.document").size());
    assertEquals(1, page("/sources?q=poured").select("li.document").size());
    assertEquals("Nothing fits.", page("/sources?q=nowhere").select(".hint-title").text());
  }

  @Test
  void theNewestOfWhatWasNotReadIsListedAndAllOfItIsAFile() {
    assertTrue(page("/sources").select(".failures").isEmpty());
    site().problem("0.txt", "=empty");
    Document one = page("/sources");
    assertEquals("1 source was not read", one.select(".failures summary").text());
    assertEquals("=empty", one.select(".failures dd").text());
    for (int i = 1; i <= 2 * Whole.PART; i++) {
      site().problem(i + ".txt", "no UTF-8");
    }

    Document page = page("/sources");
    assertEquals(
        "1,001 sources were not read: the newest 50", page.select(".failures summary").text());
    List<String> shown = page.select(".failures dt").eachText();
    assertEquals(50, shown.size());
    assertEquals(List.of("1000.txt", "999.txt"), shown.subList(0, 2));

    List<String> files = page.select(".failures .exports a").eachAttr("href");
    assertEquals(List.of("/problems.csv", "/problems.json"), files);
    List<String> csv = site().get(files.getFirst()).body().lines().toList();
    assertEquals("source,reason,at", csv.getFirst().substring(1));
    assertEquals(1 + 1001, csv.size());
    assertTrue(csv.get(1).startsWith("\"0.txt\",\"'=empty\",\"2"), csv.get(1));
    JsonNode json = new JsonMapper().readTree(site().get(files.getLast()).body());
    assertEquals(
        IntStream.rangeClosed(0, 1000).mapToObj(i -> i + ".txt").toList(),
        json.valueStream().map(each -> each.get("source").asString()).toList());
    assertEquals("=empty", json.get(0).get("reason").asString());
    assertEquals(400, site().get("/problems.csv?q=x").statusCode());
  }

  @Test
  void eachFacetLeadsToAListThatIsNotEmpty() {
    for (var link : page("/statements").select(".facet a")) {
      Document narrowed = page(link.attr("href"));
      assertFalse(narrowed.select("li.statement").isEmpty(), link.attr("href"));
      assertFalse(narrowed.select(".chosen a").isEmpty(), link.attr("href"));
    }
  }

  @Test
  void aListWithoutRowsSaysWhatToDo() {
    assertEquals("/statements", page("/statements?q=nowhere").select(".hint a").attr("href"));
  }

  @Test
  void filesHoldAllThatTheFiltersLetThrough() {
    List<JsonNode> rows = site().all("/api/v1/statements?act=say", 1);
    HttpResponse<String> json = site().get("/statements.json?act=say");
    assertEquals("application/json", type(json));
    JsonNode all = new JsonMapper().readTree(json.body());
    assertEquals(rows, all.valueStream().toList());
    HttpResponse<String> csv = site().get("/statements.csv?act=say");
    assertEquals("text/csv; charset=utf-8", type(csv));
    assertEquals(rows.size() + 1, csv.body().split("\r\n").length);
    assertEquals("[\n]\n", site().get("/statements.json?q=nowhere").body());
  }

  @Test
  void errorsArePagesWherePagesAreAskedFor() {
    HttpResponse<String> wrong = site().get("/statements?act=sing&from=x&limit=500", BROWSER);
    assertEquals(400, wrong.statusCode());
    assertEquals(
        List.of("from", "act", "limit"), Jsoup.parse(wrong.body()).select(".wrongs dt").eachText());
    for (String limit : List.of("limit=abc", "limit=2000", "limit=1&limit=2")) {
      HttpResponse<String> once = site().get("/statements?" + limit, BROWSER);
      assertEquals(1, Jsoup.parse(once.body()).select(".wrongs dt").size(), limit);
    }
    assertEquals(400, site().get("/actors?limit=101", BROWSER).statusCode());
    HttpResponse<String> missing = site().get("/nothing", BROWSER);
    assertEquals(404, missing.statusCode());
    assertEquals("text/html; charset=utf-8", type(missing));
    for (String path : List.of("/nothing", "/statements?act=sing", "/statements.csv?act=sing")) {
      assertEquals(Problem.TYPE, type(site().get(path)), path);
    }
    assertEquals(Problem.TYPE, type(site().get("/api/v1/nothing", BROWSER)));
  }

  @Test
  void whatPagesNeedIsServedAndNothingElse() throws IOException {
    Document page = page("/");

    String base = page.select("link[rel=stylesheet]").attr("href").replace("site.css", "");
    for (String name : List.of("site.css", "site.js", "article.js", "htmx.js", "mark.svg")) {
      HttpResponse<String> plain = site().get(base + name);
      assertEquals(200, plain.statusCode(), name);
      assertEquals(
          "public, max-age=31536000, immutable",
          plain.headers().firstValue("Cache-Control").orElse(""));
      HttpResponse<String> packed = site().get(base + name, "Accept-Encoding", "br, gzip");
      assertEquals("gzip", packed.headers().firstValue("Content-Encoding").orElse(""));
    }
    assertEquals(
        "",
        site()
            .get(base + "site.css", "Accept-Encoding", "gzip;q=0")
            .headers()
            .firstValue("Content-Encoding")
            .orElse(""));
    for (String path :
        List.of(
            base,
            base + "other.css",
            base + "x/site.css",
            "/static/site.css",
            "/static/000000000000/site.css",
            base + "../site.css",
            base + "..%2fopenapi.yaml",
            base + "%2e%2e/%2e%2e/openapi.yaml")) {
      String answer =
          site().raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertTrue(answer.startsWith("HTTP/1.1 404"), path + ": " + answer);
    }
  }
}
