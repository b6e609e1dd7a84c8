package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What the lists hold, page by page, and what is said of requests that are wrong. */
final class ApiTest {
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

  private static List<String> texts(List<JsonNode> rows, String field) {
    return rows.stream().map(row -> row.get(field).asString()).toList();
  }

  private List<String> errors(String path) {
    HttpResponse<String> answer = site().get(path);
    assertEquals(400, answer.statusCode(), answer.body());
    List<String> errors = new ArrayList<>();
    Site.json(answer)
        .get("errors")
        .forEach(
            each ->
                errors.add(
                    each.get("parameter").asString() + ": " + each.get("detail").asString()));
    return errors;
  }

  @ParameterizedTest
  @CsvSource({
    "documents, document",
    "statements, id",
    "events, id",
    "actors, id",
    "actors?name=rao, id",
    "disputes, id",
    "changes, seq",
    "statements?about=harbour, id",
    "documents?versions=true&from=2026, document"
  })
  void pagesOfAnySizeHoldEachRowOnceInOneOrder(String list, String field) {
    List<String> whole = texts(site().all("/api/v1/" + list, 1000), field);
    assertTrue(!whole.isEmpty());
    assertEquals(whole.size(), new HashSet<>(whole).size());
    for (int limit : List.of(1, 2, 3)) {
      assertEquals(whole, texts(site().all("/api/v1/" + list, limit), field), list + limit);
    }
  }

  @Test
  void theNewestComeFirstAndThoseWithoutADateLast() {
    List<String> documents = texts(site().all("/api/v1/documents", 2), "source");
    assertEquals(
        List.of(
            "https://vale.example/2",
            "https://vale.example/1",
            "harbour.txt",
            "https://vale.example/3"),
        documents);
    List<String> said = texts(site().all("/api/v1/statements", 1), "content");
    assertEquals(List.of("It poured", "It rained"), said.subList(0, 2));
    assertEquals("The quay was closed", said.getLast());
  }

  @Test
  void filtersAreThoseOfTheCommandLine() {
    assertEquals(
        List.of("that its jets had bombed the harbour"),
        texts(site().all("/api/v1/statements?act=deny", 50), "content"));
    assertEquals(
        List.of("It poured"),
        texts(site().all("/api/v1/statements?q=pour*&certain=true", 50), "content"));
    assertEquals(
        List.of("https://vale.example/1"),
        texts(site().all("/api/v1/documents?q=rained", 50), "source"));
    assertEquals(List.of(), site().all("/api/v1/documents?to=2025", 50));
    assertEquals(
        List.of("bombed"),
        texts(site().all("/api/v1/events?type=ASSAULT&q=jets", 50), "words").stream()
            .distinct()
            .toList());
    int disputes = site().all("/api/v1/disputes", 50).size();
    int toll = site().all("/api/v1/disputes?q=toll", 50).size();
    assertTrue(disputes > toll && toll > 0, disputes + " " + toll);
    assertEquals(List.of("Ana Rao"), texts(site().all("/api/v1/actors?name=Ana+Rao", 50), "name"));
    long last = site().all("/api/v1/changes", 50).getLast().get("seq").asLong();
    assertEquals(1, site().all("/api/v1/changes?since=" + (last - 1), 50).size());
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    List<String> errors =
        errors("/api/v1/statements?limit=0&from=Monday&act=sing&type=X&certain=yes&foo=1&q=a&q=b");
    assertEquals(7, errors.size(), errors.toString());
    assertTrue(errors.contains("certain: \"yes\": write true or false"), errors.toString());
    assertTrue(errors.contains("q: it is given 2 times: give it once"), errors.toString());
    assertTrue(errors.contains("limit: \"0\": write a whole number, 1 to 1000"), errors.toString());
    assertEquals(
        List.of("to: it is before \"from\": no day is meant"),
        errors("/api/v1/events?from=2026-03&to=2026-02"));
    assertEquals(1, errors("/api/v1/changes?since=-1").size());
  }

  @Test
  void aBodyFullOfErrorsHasAShortAnswer() {
    String body = "{" + "\"a\":1,".repeat(100_000) + "\"text\":\"x\"}";
    HttpResponse<String> answer =
        site().post("/api/v1/read", "application/json", body.getBytes(UTF_8));
    assertEquals(400, answer.statusCode());
    assertEquals(20, Site.json(answer).get("errors").size());
    HttpResponse<String> twice =
        site()
            .post(
                "/api/v1/read",
                "application/json",
                "{\"text\":\"x\",\"text\":\"y\"}".getBytes(UTF_8));
    assertTrue(twice.body().contains("it is given twice"), twice.body());
  }

  @Test
  void aCursorBelongsToItsList() {
    String cursor = site().json("/api/v1/documents?limit=1").get("next").asString();
    assertEquals(1, errors("/api/v1/statements?limit=1&cursor=" + cursor).size());
    assertEquals(1, errors("/api/v1/documents?q=rain&cursor=" + cursor).size());
    assertEquals(1, errors("/api/v1/documents?cursor=***").size());
    assertEquals(3, site().all("/api/v1/documents?cursor=" + cursor, 50).size());
  }

  @Test
  void whatWasSentIsCheckedAsAWhole() {
    HttpResponse<String> answer =
        site()
            .post(
                "/api/v1/read",
                "application/json",
                "{\"text\": 1, \"published\": \"soon\", \"foo\": [1]}".getBytes(UTF_8));
    assertEquals(400, answer.statusCode());
    assertEquals(3, Site.json(answer).get("errors").size(), answer.body());
    assertEquals(400, site().read(" \n").statusCode());
    byte[] latin = {(byte) 0xE9};
    assertEquals(400, site().post("/api/v1/read", "text/plain", latin).statusCode());
    byte[] cut = "{\"text\":".getBytes(UTF_8);
    assertEquals(400, site().post("/api/v1/read", "application/json", cut).statusCode());
    byte[] text = "Rain.".getBytes(UTF_8);
    assertEquals(415, site().post("/api/v1/read", "text/html", text).statusCode());
    assertEquals(415, site().post("/api/v1/read", "text/plain; charset=latin1", text).statusCode());
    assertEquals(200, site().post("/api/v1/read", "text/plain; charset=UTF-8", text).statusCode());
  }

  @Test
  void aBodyThatIsTooLargeIsRefusedHoweverItComes() {
    byte[] large = new byte[Body.MOST + 1];
    Arrays.fill(large, (byte) 'a');
    assertEquals(413, site().post("/api/v1/read", "text/plain", large).statusCode());
    HttpRequest.Builder pieces =
        HttpRequest.newBuilder()
            .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large)))
            .header("Content-Type", "text/plain");
    assertEquals(413, site().ask("/api/v1/read", pieces).statusCode());
    assertEquals(200, site().get("/health").statusCode());
  }

  @Test
  void headIsGetWithoutTheBody() {
    HttpResponse<String> head =
        site()
            .ask(
                "/api/v1/documents",
                HttpRequest.newBuilder().method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
    HttpResponse<String> get = site().get("/api/v1/documents");
    assertEquals(
        get.headers().firstValue("Content-Length"), head.headers().firstValue("Content-Length"));
  }

  @Test
  void whatThereIsNotIsToldAsAProblem() {
    for (String path : List.of("/nothing", "/api/v1", "/api/v1/documents/", "/api/v2/read")) {
      HttpResponse<String> answer = site().get(path);
      assertEquals(404, answer.statusCode(), path);
      assertEquals(Problem.TYPE, answer.headers().firstValue("Content-Type").orElse(""), path);
    }
    HttpResponse<String> wrong = site().ask("/health", HttpRequest.newBuilder().DELETE());
    assertEquals(405, wrong.statusCode());
    assertEquals("GET, HEAD", wrong.headers().firstValue("Allow").orElse(""));
  }

  @Test
  void whatIsNoRequestIsToldAsAProblem() throws IOException {
    String host = "Host: 127.0.0.1:" + site().port() + "\r\n";
    Map<String, String> refused = new LinkedHashMap<>();
    refused.put("GET /api/v1/documents/%zz HTTP/1.1\r\n" + host + "\r\n", "400");
    refused.put("GET / HTTP/1.1\r\n" + host + "X-Long: " + "a".repeat(40_000) + "\r\n\r\n", "4");
    refused.put("GET / HTTP/1.1\r\n" + host + "no header\r\n\r\n", "400");
    refused.put(
        "POST /api/v1/read HTTP/1.1\r\n"
            + host
            + "Content-Type: text/plain\r\nContent-Length: 99999999\r\n\r\n",
        "413");
    refused.forEach(
        (request, status) -> {
          String answer = raw(request);
          String start = request.substring(0, request.indexOf('\r')) + ": " + answer;
          assertTrue(answer.startsWith("HTTP/1.1 " + status), start);
          assertTrue(answer.contains("Content-Type: " + Problem.TYPE + "\r\n"), start);
          assertTrue(answer.contains("X-Content-Type-Options: nosniff\r\n"), start);
          assertTrue(answer.contains("\"title\":"), start);
        });
  }

  private String raw(String request) {
    try {
      return site().raw(request);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void metricsCountByRoute() {
    site().get("/api/v1/documents/sha256:none");
    site().get("/nothing");
    site().read("Rain.");
    List<String> lines = site().get("/metrics").body().lines().toList();
    assertTrue(
        lines.contains(
            "onrecord_requests_total{route=\"/api/v1/documents/{id}\",method=\"GET\",status=\"404\"} 1"));
    assertTrue(
        lines.contains("onrecord_requests_total{route=\"other\",method=\"GET\",status=\"404\"} 1"));
    assertTrue(
        lines.contains("onrecord_request_seconds_bucket{route=\"/api/v1/read\",le=\"+Inf\"} 1"));
    assertTrue(lines.contains("onrecord_reads_total 1"), lines.toString());
  }
}
