package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a browser gets in where a token is asked for. */
final class LoginTest {
  private static final String TOKEN = "a+token;of=some-length";

  @TempDir private Path folder;
  private @Nullable Site opened;

  @BeforeEach
  void open() throws IOException {
    Serving usual = Site.usual();
    opened =
        new Site(
            folder,
            serving ->
                new Serving(
                    usual.host(),
                    usual.address(),
                    0,
                    Optional.of(TOKEN),
                    List.of(),
                    0,
                    1,
                    1,
                    usual.patience()),
            new Echo());
  }

  @AfterEach
  void close() {
    site().close();
  }

  private Site site() {
    return Objects.requireNonNull(opened);
  }

  private HttpResponse<String> enter(String token, String to, String... headers) {
    String form =
        "to=" + URLEncoder.encode(to, UTF_8) + "&token=" + URLEncoder.encode(token, UTF_8);
    return site()
        .post("/login", "application/x-www-form-urlencoded", form.getBytes(UTF_8), headers);
  }

  @Test
  void aBrowserIsAskedAndThenLedToWhereItWanted() {
    HttpResponse<String> asked = site().get("/statements?q=rain&act=say", "Accept", "text/html");
    assertEquals(401, asked.statusCode());
    assertEquals(
        "/statements?q=rain&act=say",
        Jsoup.parse(asked.body()).select("form input[name=to]").attr("value"));

    HttpResponse<String> entered = enter(TOKEN, "/statements?q=rain&act=say");
    assertEquals(303, entered.statusCode());
    assertEquals("/statements?q=rain&act=say", entered.headers().firstValue("Location").orElse(""));
    String cookie = entered.headers().firstValue("Set-Cookie").orElse("");
    assertTrue(cookie.contains("; HttpOnly"), cookie);
    assertTrue(cookie.contains("; SameSite=Strict"), cookie);
    assertFalse(cookie.contains(TOKEN), cookie);
    String pass = cookie.substring(0, cookie.indexOf(';'));
    assertEquals(200, site().get("/", "Cookie", "other=1; " + pass).statusCode());
    assertEquals(401, site().get("/", "Cookie", pass + "0").statusCode());
    assertEquals(401, site().get("/", "Cookie", "onrecord=").statusCode());
    assertEquals(401, site().get("/", "Cookie", "onrecord=" + TOKEN).statusCode());
  }

  @Test
  void aWrongTokenLetsNobodyIn() {
    for (String wrong : List.of("", " ", TOKEN + "x")) {
      HttpResponse<String> answer = enter(wrong, "/");
      assertEquals(401, answer.statusCode());
      assertEquals("", answer.headers().firstValue("Set-Cookie").orElse(""));
      assertFalse(Jsoup.parse(answer.body()).select("[role=alert]").isEmpty());
    }
  }

  @Test
  void nobodyIsLedElsewhere() {
    for (String to :
        List.of("//evil.example/", "/\\evil.example", "https://evil.example", "/a\r\nX: y", "")) {
      assertEquals("/", enter(TOKEN, to).headers().firstValue("Location").orElse(""), to);
    }
  }

  @Test
  void pagesOfOtherSitesEnterNothing() {
    assertEquals(403, enter(TOKEN, "/", "Origin", "http://evil.example").statusCode());
  }

  @Test
  void whatIsOpenOpensNothingElse() throws IOException {
    assertEquals(200, site().get("/login").statusCode());
    for (String path :
        List.of(
            "/static/../api/v1/documents",
            "/static/%2e%2e/api/v1/documents",
            "/static/..%2fapi/v1/documents",
            "/static/..;/api/v1/documents",
            "/login/../api/v1/documents",
            "//api/v1/documents",
            "/login;/../api/v1/documents")) {
      String answer =
          site().raw("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertFalse(answer.startsWith("HTTP/1.1 2"), path + ": " + answer);
      assertFalse(answer.contains("items"), path + ": " + answer);
    }
  }
}
