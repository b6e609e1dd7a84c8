package org.onrecord.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.zip.GZIPOutputStream;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
  private static final int MAX = 100_000;

  private Served server;

  @BeforeEach
  void start() throws IOException {
    server = new Served();
  }

  @AfterEach
  void stop() {
    server.close();
  }

  @Test
  void aPageIsFetchedWithWhatItsServerSaysOfIt() throws FetchException {
    List<String> agents = new CopyOnWriteArrayList<>();
    server.at(
        "/a",
        exchange -> {
          agents.add(exchange.getRequestHeaders().getFirst("User-Agent"));
          exchange.getResponseHeaders().set("ETag", "\"one\"");
          exchange.getResponseHeaders().set("Last-Modified", "Tue, 03 Mar 2026 09:00:00 GMT");
          exchange.getResponseHeaders().set("Cache-Control", "public, max-age=600");
          Served.send(exchange, 200, "text/html; charset=utf-8", "<p>Rain.");
        });

    Answer.Page page = page("/a");

    assertEquals("<p>Rain.", new String(page.bytes(), UTF_8));
    assertEquals(Optional.of("text/html; charset=utf-8"), page.contentType());
    assertEquals(Optional.of(Duration.ofMinutes(10)), page.fresh());
    assertEquals(
        new Answer.Stamp(Optional.of("\"one\""), Optional.of("Tue, 03 Mar 2026 09:00:00 GMT")),
        page.stamp());
    assertTrue(agents.getFirst().startsWith("Onrecord"), agents.getFirst());
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() throws FetchException {
    server.at(
        "/a",
        exchange -> {
          boolean known =
              "\"one\"".equals(exchange.getRequestHeaders().getFirst("If-None-Match"))
                  && "yesterday".equals(exchange.getRequestHeaders().getFirst("If-Modified-Since"));
          Served.send(exchange, known ? 304 : 200, "text/plain", known ? "" : "Rain.");
        });
    Answer.Stamp stamp = new Answer.Stamp(Optional.of("\"one\""), Optional.of("yesterday"));

    assertInstanceOf(Answer.Unchanged.class, fetcher(true).fetch(address("/a"), stamp));
    assertInstanceOf(Answer.Page.class, fetcher(true).fetch(address("/a"), Answer.Stamp.NONE));
  }

  @Test
  void thisComputerIsNotFetchedFromUnlessItIsAllowed() throws FetchException {
    server.text("/a", "text/plain", "secret");

    assertTrue(
        reason(fetcher(false), "/a")
            .startsWith("127.0.0.1 is not on the public internet (127.0.0.1); --allow-private"),
        () -> reason(fetcher(false), "/a"));
    assertTrue(
        assertThrows(
                FetchException.class,
                () ->
                    fetcher(false)
                        .fetch(
                            WebAddress.parse("http://2130706433:" + server.port() + "/a"),
                            Answer.Stamp.NONE))
            .reason()
            .contains("(127.0.0.1)"));
    assertEquals(List.of(), server.asked());
    assertEquals("secret", new String(page("/a").bytes(), UTF_8));
  }

  @Test
  void aRedirectToAnAddressThatIsNotPublicIsRefusedAtThatHop() {
    server.text("/secret", "text/plain", "secret");
    server.redirect("/a", "/b");
    server.redirect("/b", "http://inner.example:" + server.port() + "/secret");
    // The outer name passes for public here, though it leads to this server all the same.
    DnsResolver names =
        names(
            host ->
                host.equals("outer.example")
                    ? InetAddress.getLoopbackAddress()
                    : InetAddress.getByAddress(host, new byte[] {10, 0, 0, 7}));
    Fetcher fetcher = fetcher(new PassingGuard(names));

    FetchException refused =
        assertThrows(
            FetchException.class,
            () ->
                fetcher.fetch(
                    WebAddress.parse("http://outer.example:" + server.port() + "/a"),
                    Answer.Stamp.NONE));

    assertTrue(refused.reason().contains("inner.example is not on the public internet (10.0.0.7)"));
    assertEquals(List.of("/a", "/b"), server.asked());
  }

  @Test
  void aNameIsLookedUpOnceAndThatIsConnectedTo() throws FetchException {
    server.at(
        "/a",
        exchange ->
            Served.send(
                exchange, 200, "text/plain", exchange.getRequestHeaders().getFirst("Host")));
    List<String> asked = new CopyOnWriteArrayList<>();
    Fetcher fetcher =
        fetcher(
            names(
                host -> {
                  asked.add(host);
                  return InetAddress.getLoopbackAddress();
                }));

    Answer answer =
        fetcher.fetch(
            WebAddress.parse("http://news.example:" + server.port() + "/a"), Answer.Stamp.NONE);

    // The name exists nowhere else, so the resolver's answer is what was connected to; robots.txt
    // and page make two requests.
    assertEquals(
        "news.example:" + server.port(),
        new String(assertInstanceOf(Answer.Page.class, answer).bytes(), UTF_8));
    assertTrue(asked.size() <= 2 && asked.contains("news.example"), asked::toString);
  }

  @Test
  void aHostWithOneAddressThatIsNotPublicIsRefused() {
    DnsResolver both =
        names(
            host -> InetAddress.getByAddress(host, new byte[] {8, 8, 8, 8}),
            host -> InetAddress.getByAddress(host, new byte[] {(byte) 192, (byte) 168, 0, 1}));

    assertThrows(
        Guard.NotPublicException.class, () -> new Guard(false, both).resolve("both.example"));
  }

  @Test
  void redirectsAreFollowedButNotForEver() throws FetchException {
    server.redirect("/a", "b");
    server.redirect("/b", "/c?x=1");
    server.text("/c", "text/plain", "Rain.");
    server.redirect("/loop", "/loop");
    server.redirect("/file", "file:///etc/passwd");

    assertEquals(server.address("/c?x=1"), page("/a").address().toString());
    assertEquals("it leads on more than 5 times", reason(fetcher(true), "/loop"));
    assertEquals(
        "it leads to \"file:///etc/passwd\": only http and https addresses are fetched",
        reason(fetcher(true), "/file"));
  }

  @Test
  void robotsTxtIsAskedOnceAndObeyed() throws FetchException {
    server.text("/robots.txt", "text/plain", "User-agent: onrecord\nDisallow: /no\n");
    server.text("/yes", "text/plain", "Rain.");
    server.text("/no", "text/plain", "Rain.");
    server.redirect("/over", "/no");
    Fetcher fetcher = fetcher(true);

    fetcher.fetch(address("/yes"), Answer.Stamp.NONE);
    assertEquals("the robots.txt of 127.0.0.1 forbids it", reason(fetcher, "/no"));
    assertEquals("the robots.txt of 127.0.0.1 forbids it", reason(fetcher, "/over"));

    assertEquals(List.of("/robots.txt", "/yes", "/over"), server.asked());
  }

  @Test
  void robotsTxtThatServersCannotGiveForbidsAll() {
    server.at("/robots.txt", exchange -> Served.send(exchange, 503, "text/plain", ""));
    server.text("/a", "text/plain", "Rain.");

    assertEquals(
        "the robots.txt of 127.0.0.1 can't be read (HTTP 503), so that nothing is fetched from"
            + " there",
        reason(fetcher(true), "/a"));
  }

  @Test
  void whatServersRefuseIsToldInPlainWords() {
    server.at("/gone", exchange -> Served.send(exchange, 410, "text/plain", ""));
    server.at(
        "/busy",
        exchange -> {
          exchange.getResponseHeaders().set("Retry-After", "120");
          Served.send(exchange, 429, "text/plain", "");
        });

    assertEquals("HTTP 404: there is no such page", reason(fetcher(true), "/none"));
    assertEquals(Optional.of(Duration.ofMinutes(2)), failure(fetcher(true), "/busy").retryAfter());
    assertTrue(failure(fetcher(true), "/gone").isGone());
  }

  @Test
  void aLargeAnswerIsNotTaken() {
    server.text("/told", "text/plain", "a".repeat(MAX + 1));
    server.at(
        "/endless",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          byte[] some = new byte[1000];
          while (true) {
            exchange.getResponseBody().write(some);
          }
        });

    assertEquals(
        "it has 100,001 bytes, and 100,000 are read at most: --max-size on the command line allows more",
        reason(fetcher(true), "/told"));
    assertEquals(
        "it has more than 100,000 bytes: --max-size on the command line allows more",
        reason(fetcher(true), "/endless"));
  }

  @Test
  void aCompressedAnswerIsDecompressedAndMeasuredThen() throws IOException, FetchException {
    byte[] bomb = gzip(new byte[50_000_000]);
    byte[] small = gzip("Rain.".getBytes(UTF_8));
    server.at("/bomb", exchange -> compressed(exchange, bomb));
    server.at("/small", exchange -> compressed(exchange, small));
    server.at("/broken", exchange -> compressed(exchange, "no gzip".getBytes(UTF_8)));

    assertArrayEquals("Rain.".getBytes(UTF_8), page("/small").bytes());
    assertEquals(
        "it has more than 100,000 bytes: --max-size on the command line allows more",
        reason(fetcher(true), "/bomb"));
    assertEquals(
        "its answer is compressed, and can't be decompressed", reason(fetcher(true), "/broken"));
  }

  @Test
  void aServerThatSendsByteByByteIsBrokenOff() {
    server.at(
        "/slow",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          while (true) {
            exchange.getResponseBody().write('a');
            exchange.getResponseBody().flush();
            pause();
          }
        });
    server.at("/silent", exchange -> pause(100));
    Fetcher fetcher = new Fetcher(new WebSettings(true, Duration.ofSeconds(1), Duration.ZERO, MAX));

    assertEquals("it took longer than 1 s (--timeout)", reason(fetcher, "/slow"));
    assertEquals("it took longer than 1 s (--timeout)", reason(fetcher, "/silent"));
  }

  @Test
  void aHostThatIsNotThereIsNamed() {
    Fetcher fetcher =
        fetcher(
            names(
                host -> {
                  throw new UnknownHostException(host);
                }));

    assertEquals(
        "there is no host of the name nowhere.example",
        assertThrows(
                FetchException.class,
                () -> fetcher.fetch(WebAddress.parse("http://nowhere.example/"), Answer.Stamp.NONE))
            .reason());
  }

  private Answer.Page page(String path) throws FetchException {
    return assertInstanceOf(
        Answer.Page.class, fetcher(true).fetch(address(path), Answer.Stamp.NONE));
  }

  private String reason(Fetcher fetcher, String path) {
    return failure(fetcher, path).reason();
  }

  private FetchException failure(Fetcher fetcher, String path) {
    return assertThrows(
        FetchException.class, () -> fetcher.fetch(address(path), Answer.Stamp.NONE));
  }

  private WebAddress address(String path) throws FetchException {
    return WebAddress.parse(server.address(path));
  }

  private static Fetcher fetcher(boolean allowPrivate) {
    return new Fetcher(new WebSettings(allowPrivate, Duration.ofSeconds(20), Duration.ZERO, MAX));
  }

  private static Fetcher fetcher(DnsResolver names) {
    return new Fetcher(
        new WebSettings(true, Duration.ofSeconds(20), Duration.ZERO, MAX),
        names,
        DefaultClientTlsStrategy.createDefault());
  }

  private static void compressed(com.sun.net.httpserver.HttpExchange exchange, byte[] bytes)
      throws IOException {
    exchange.getResponseHeaders().set("Content-Encoding", "gzip");
    Served.send(exchange, 200, "text/plain", bytes);
  }

  private static byte[] gzip(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    }
    return out.toByteArray();
  }

  private static void pause() {
    pause(1);
  }

  private static void pause(int tenths) {
    try {
      Thread.sleep(100L * tenths);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private interface Name {
    InetAddress of(String host) throws UnknownHostException;
  }

  private static DnsResolver names(Name... addresses) {
    return new DnsResolver() {
      @Override
      public InetAddress[] resolve(String host) throws UnknownHostException {
        InetAddress[] all = new InetAddress[addresses.length];
        for (int i = 0; i < all.length; i++) {
          all[i] = addresses[i].of(host);
        }
        return all;
      }

      @Override
      public String resolveCanonicalHostname(String host) {
        return host;
      }
    };
  }

  /** Lets this computer pass, and guards all else. */
  private static final class PassingGuard implements DnsResolver {
    private final DnsResolver names;

    PassingGuard(DnsResolver names) {
      this.names = names;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
      InetAddress[] all = names.resolve(host);
      return all[0].isLoopbackAddress() ? all : new Guard(false, names).resolve(host);
    }

    @Override
    public String resolveCanonicalHostname(String host) {
      return host;
    }
  }
}
