package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What a person adds on the page for it. */
@Timeout(120)
final class AddTest {
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String TEXT =
      "The bridge over the Salm will stay closed until spring, Mayor Ines Falk said on Monday.\n\n"
          + "Her deputy, Tomas Reuel, denied that the town had run out of money for the repairs.";

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

  private HttpResponse<String> form(Map<String, String> fields, String... headers) {
    String form =
        fields.entrySet().stream()
            .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), UTF_8))
            .collect(Collectors.joining("&"));
    return site().post("/add", FORM, form.getBytes(UTF_8), headers);
  }

  private HttpResponse<String> file(String name, byte[] bytes) {
    return site()
        .post(
            "/add/file?name=" + URLEncoder.encode(name, UTF_8), "application/octet-stream", bytes);
  }

  private HttpResponse<String> file(String name, String text) {
    return file(name, text.getBytes(UTF_8));
  }

  /** The job that was sent last, once it has ended. */
  private JsonNode ended() {
    JsonNode job;
    do {
      Thread.onSpinWait();
      job = site().json("/add.json").get("items").get(0);
    } while (job.get("state").asString().matches("waiting|reading"));
    return job;
  }

  private Document page() {
    return Jsoup.parse(site().get("/add", "Accept", "text/html").body());
  }

  @Test
  void aTextThatIsPastedStandsInTheLists() {
    HttpResponse<String> sent =
        form(
            Map.of(
                "text",
                TEXT.replace("\n", "\r\n"),
                "title",
                "Bridge stays closed",
                "outlet",
                "Salm Valley Post",
                "published",
                "2026-03-02"));
    assertEquals(303, sent.statusCode(), sent.body());
    assertEquals("/add#job-1", sent.headers().firstValue("Location").orElse(""));

    JsonNode job = ended();

    assertEquals("done", job.get("state").asString());
    assertEquals(1, job.get("added").asInt());
    String id = job.get("documents").get(0).get("document").asString();
    JsonNode document = site().json("/api/v1/documents/" + id);
    assertEquals("Salm Valley Post", document.get("outlet").asString());
    JsonNode record = document.get("record");
    assertEquals("Bridge stays closed", record.get("title").asString());
    assertEquals("2026-03-02", record.get("published").asString());
    assertEquals(TEXT, record.get("text").asString());
    Document list = Jsoup.parse(site().get("/sources", "Accept", "text/html").body());
    assertTrue(list.select("li.document").text().contains("Bridge stays closed"), list.text());
    assertEquals("/documents/" + id, page().select(".job .headline a").attr("href"));
    assertEquals("added", page().select(".job-done .state").text());
  }

  @Test
  void aTextIsNotAddedTwice() {
    form(Map.of("text", TEXT));
    ended();
    file("bridge.txt", TEXT);
    JsonNode job = ended();
    assertEquals(1, job.get("known").asInt());
    assertEquals(0, job.get("added").asInt());
    assertEquals(5, site().json("/sources.json").size());
  }

  @Test
  void allThatIsWrongIsToldBesideTheFieldsAndWhatWasTypedStays() {
    HttpResponse<String> sent =
        form(
            Map.of(
                "text", " ",
                "title", "x".repeat(301),
                "outlet", "The \"Post\"",
                "published", "last May"));

    assertEquals(400, sent.statusCode());
    Document page = Jsoup.parse(sent.body());
    assertEquals(
        List.of("text-wrong", "title-wrong", "published-wrong"),
        page.select(".entry .wrong").eachAttr("id"));
    assertEquals("text-wrong", page.select("#text").attr("aria-describedby"));
    assertEquals("The \"Post\"", page.select("#outlet").val());
    assertEquals("last May", page.select("#published[type=text]").val());
    assertEquals(0, site().json("/add.json").get("items").size());
  }

  @ParameterizedTest
  @CsvSource({
    "ftp://news.example/a, Only http and https addresses are fetched.",
    "'', Write the address of an article or of a feed.",
    "https://u:p@news.example/, Addresses with a user name or password are not fetched."
  })
  void anAddressThatIsNotFetchedIsRefused(String address, String reason) {
    HttpResponse<String> sent = form(Map.of("address", address));
    assertEquals(400, sent.statusCode());
    Document page = Jsoup.parse(sent.body());
    assertTrue(page.select("#address-wrong").text().startsWith(reason), page.text());
    assertEquals(address, page.select("#address").val());
  }

  @Test
  void nothingIsFetchedFromThisComputer() {
    String address = site().at("/statements").toString();
    assertEquals(303, form(Map.of("address", address)).statusCode());

    JsonNode job = ended();

    assertEquals(1, job.get("failed").asInt());
    String reason = job.get("failures").get(0).get("reason").asString();
    assertTrue(reason.contains("is not on the public internet"), reason);
    Document sources = Jsoup.parse(site().get("/sources", "Accept", "text/html").body());
    assertEquals(address, sources.select(".failures dt").text());
    assertEquals("not read", page().select(".job-part .state").text());
  }

  @Test
  void filesOfAllKindsAreAdded() throws IOException {
    String page =
        "<!doctype html><title>Ferry fares rise</title><article><h1>Ferry fares rise</h1><p>"
            + TEXT
            + "</p></article>";
    file("page.HTML", page);
    assertEquals("Ferry fares rise", ended().get("documents").get(0).get("title").asString());

    String lines = "{\"text\":\"It hailed.\"}\n{\"no\":1}\n{\"text\":\"It froze.\"}\n";
    file("many.jsonl", lines);
    JsonNode many = ended();
    assertEquals(2, many.get("added").asInt());
    assertEquals("many.jsonl, line 2", many.get("failures").get(0).get("name").asString());
    assertEquals(
        "many.jsonl, line 2", page().select(".job").getFirst().select(".wrong bdi").text());

    file("packed.jsonl.gz", packed(lines.replace("hailed", "thawed")));
    assertEquals(1, ended().get("known").asInt());

    file("empty.txt", "");
    assertEquals("the file is empty", ended().get("failures").get(0).get("reason").asString());
    file("old.warc", "WARC/1.0");
    assertTrue(ended().get("failures").get(0).get("reason").asString().contains("onrecord add"));
  }

  private static byte[] packed(String text) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
      packing.write(text.getBytes(UTF_8));
    }
    return out.toByteArray();
  }

  /** Files of one name from two folders are two articles. */
  @Test
  void theNameOfAFileIsNoPage() {
    file("article.txt", "It hailed in the valley.");
    ended();
    file("article.txt", "The museum opened late.");
    JsonNode job = ended();
    assertEquals(1, job.get("added").asInt());
    assertEquals(0, job.get("changed").asInt());
  }

  @ParameterizedTest
  @CsvSource({
    "../../../etc/passwd, passwd",
    "C:\\news\\rain.txt, rain.txt",
    "<img src=x onerror=alert(1)>.txt, <img src=x onerror=alert(1)>.txt",
    "a\u202Etxt.exe, a\uFFFDtxt.exe",
    "..., file without a name",
    "'', file without a name",
    "a\u0000b.html, a\u2400b.html"
  })
  void aNameIsNeverAPath(String sent, String known) {
    HttpResponse<String> answer = file(sent, "It hailed.");
    assertEquals(202, answer.statusCode(), answer.body());
    assertEquals(known, Site.json(answer).get("name").asString());
    assertEquals(known, ended().get("name").asString());
    Document page = page();
    assertEquals(known, page.select(".job .headline").text());
    assertTrue(page.select("img").isEmpty());
  }

  @Test
  void aLongNameKeepsItsEnd() {
    String name = Site.json(file("x".repeat(900) + ".txt", TEXT)).get("name").asString();
    assertEquals("x".repeat(146) + ".txt", name);
    ended();
  }

  @Test
  void aFileThatIsTooLargeIsRefused() {
    HttpResponse<String> answer = file("large.txt", new byte[10_000_001]);
    assertEquals(413, answer.statusCode());
    assertTrue(Site.json(answer).get("detail").asString().contains("10 MB"), answer.body());
    assertEquals(0, site().json("/add.json").get("items").size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"/add", "/add/file?name=a.txt"})
  void otherSitesAddNothing(String path) {
    byte[] body = "text=Rain.".getBytes(UTF_8);
    assertEquals(403, site().post(path, FORM, body, "Origin", "http://evil.example").statusCode());
    assertEquals(0, site().json("/add.json").get("items").size());
  }

  @Test
  void aTextInAnotherLanguageIsSaidToBe() {
    form(
        Map.of(
            "text",
            "Le pont restera fermé jusqu'au printemps, a déclaré la maire lundi devant la presse."));
    JsonNode job = ended();
    assertEquals(1, job.get("added").asInt());
    assertTrue(job.get("notes").get(0).get("note").asString().startsWith("it is in French"));
    assertTrue(page().select(".job .help").text().startsWith("it is in French"));
  }

  @Test
  void thePageLooksAgainOnlyWhileSomethingIsUnderWay() {
    assertFalse(page().select("#jobs").attr("hx-trigger").contains("every"));
    form(Map.of("text", TEXT));
    ended();
    assertFalse(page().select("#jobs").attr("hx-trigger").contains("every"));
    assertEquals("1", page().select("#jobs").attr("data-ends"));
  }
}
