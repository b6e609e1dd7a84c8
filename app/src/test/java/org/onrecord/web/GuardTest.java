package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is let through. */
final class GuardTest {
  private static final String TOKEN = "a-token-of-some-length";

  @TempDir private Path folder;

  private Site site(UnaryOperator<Serving> how) throws IOException {
    return new Site(folder, how, new Echo());
  }

  private static Serving guarded(
      Serving usual, Optional<String> token, List<String> hosts, int rate) {
    return new Serving(
        usual.host(),
        usual.address(),
        usual.port(),
        token,
        hosts,
        rate,
        usual.readers(),
        usual.waiting(),
        usual.patience());
  }

  private static int status(Site site, String host) throws IOException {
    String answer =
        site.raw("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
    return Integer.parseInt(answer.split(" ", 3)[1]);
  }

  @Test
  void onlyItsOwnNamesAreAnswered() throws IOException {
    try (Site site = site(usual -> guarded(usual, Optional.empty(), List.of("news.example"), 0))) {
      for (String host :
          List.of("localhost", "LOCALHOST:99", "127.0.0.1", "127.0.0.1:80", "news.example")) {
        assertEquals(200, status(site, host), host);
      }
      for (String host :
          List.of(
              "evil.example",
              "localhost.evil.example",
              "127.0.0.1.evil.example",
              "evil.example:80",
              "10.0.0.1",
              "[::1]",
              "news.example.evil")) {
        assertEquals(421, status(site, host), host);
      }
      String twice =
          site.raw(
              "GET /health HTTP/1.1\r\nHost: localhost\r\nHost: evil.example\r\n"
                  + "Connection: close\r\n\r\n");
      assertTrue(twice.startsWith("HTTP/1.1 4"), twice);
    }
  }

  @Test
  void pagesOfOtherSitesSendNothing() throws IOException {
    try (Site site = new Site(folder)) {
      byte[] text = "Rain.".getBytes(UTF_8);
      String ours = "http://127.0.0.1:" + site.port();
      for (String origin : List.of("http://evil.example", "null", "http://127.0.0.1:1")) {
        HttpResponse<String> answer =
            site.post("/api/v1/read", "text/plain", text, "Origin", origin);
        assertEquals(403, answer.statusCode(), origin);
        assertEquals(403, Site.json(answer).get("status").asInt());
      }
      assertEquals(
          403,
          site.post("/api/v1/read", "text/plain", text, "Sec-Fetch-Site", "cross-site")
              .statusCode());
      assertEquals(200, site.post("/api/v1/read", "text/plain", text, "Origin", ours).statusCode());
      assertEquals(200, site.get("/health", "Origin", "http://evil.example").statusCode());
    }
  }

  @Test
  void withATokenNothingIsAnsweredWithoutIt() throws IOException {
    try (Site site = site(usual -> guarded(usual, Optional.of(TOKEN), List.of(), 0))) {
      for (String path : List.of("/", "/health", "/metrics", "/api/v1/documents", "/nothing")) {
        HttpResponse<String> answer = site.get(path);
        assertEquals(401, answer.statusCode(), path);
        assertEquals(
            "Bearer realm=\"onrecord\"",
            answer.headers().firstValue("WWW-Authenticate").orElse(""));
      }
      for (String wrong :
          List.of("Bearer", "Bearer x", "Bearer " + TOKEN + "x", "Basic " + TOKEN)) {
        assertEquals(401, site.get("/health", "Authorization", wrong).statusCode(), wrong);
      }
      assertEquals(200, site.get("/health", "Authorization", "Bearer " + TOKEN).statusCode());
      assertEquals(401, site.read("Rain.").statusCode());
    }
  }

  @Test
  void othersMayNotBeServedWithoutAToken() throws IOException {
    Serving usual = Site.usual();
    InetAddress everywhere = InetAddress.getByAddress(new byte[4]);
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new Serving(
                "0.0.0.0", everywhere, 0, Optional.empty(), List.of(), 0, 1, 1, usual.patience()));
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack() throws IOException {
    try (Site site = site(usual -> guarded(usual, Optional.empty(), List.of(), 1))) {
      assertEquals(200, site.get("/health").statusCode());
      assertEquals(200, site.get("/health").statusCode());
      HttpResponse<String> answer = site.get("/health");
      for (int i = 0; i < 20 && answer.statusCode() == 200; i++) {
        answer = site.get("/health");
      }
      assertEquals(429, answer.statusCode());
      assertEquals("1", answer.headers().firstValue("Retry-After").orElse(""));
    }
  }

  @Test
  void eachAnswerKeepsABrowserFromAnythingElse() throws IOException {
    try (Site site = new Site(folder)) {
      for (String path : List.of("/", "/nothing", "/api/v1/documents?x=1", "/api/v1/documents")) {
        var headers = site.get(path).headers();
        String policy = headers.firstValue("Content-Security-Policy").orElse("");
        assertTrue(policy.contains("default-src 'none'"), path);
        assertTrue(policy.contains("frame-ancestors 'none'"), path);
        assertTrue(!policy.contains("unsafe"), path);
        assertEquals("nosniff", headers.firstValue("X-Content-Type-Options").orElse(""), path);
        assertEquals("same-origin", headers.firstValue("Referrer-Policy").orElse(""), path);
      }
    }
  }
}
