package org.onrecord.source.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Names are looked up by us, and certificates must be of the names all the same. */
class CertificateTest {
  private static final char[] PASSWORD = "of-no-worth".toCharArray();

  @TempDir private Path folder = Path.of("");
  private HttpsServer server;
  private SSLContext trusting;

  @BeforeEach
  void start() throws IOException, GeneralSecurityException, InterruptedException {
    KeyStore keys = keys(folder.resolve("keys.p12"));
    KeyManagerFactory own = KeyManagerFactory.getInstance("PKIX");
    own.init(keys, PASSWORD);
    TrustManagerFactory trust = TrustManagerFactory.getInstance("PKIX");
    trust.init(keys);
    trusting = SSLContext.getInstance("TLS");
    trusting.init(own.getKeyManagers(), trust.getTrustManagers(), null);
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setHttpsConfigurator(new HttpsConfigurator(trusting));
    server.createContext("/robots.txt", exchange -> Served.send(exchange, 404, "text/plain", ""));
    server.createContext("/a", exchange -> Served.send(exchange, 200, "text/plain", "Rain."));
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  @Test
  void aCertificateThatIsTrustedAndOfTheNameIsTaken() throws FetchException {
    Answer answer = fetch("news.example", new DefaultClientTlsStrategy(trusting));

    assertEquals("Rain.", new String(assertInstanceOf(Answer.Page.class, answer).bytes(), UTF_8));
  }

  @Test
  void aCertificateOfAnotherNameIsRefused() {
    String reason =
        assertThrows(
                FetchException.class,
                () -> fetch("other.example", new DefaultClientTlsStrategy(trusting)))
            .reason();

    assertTrue(reason.contains("other.example"), reason);
    assertTrue(reason.contains("certificate") || reason.contains("secure connection"), reason);
  }

  @Test
  void aCertificateThatNobodyKnownHasSignedIsRefused() {
    String reason =
        assertThrows(
                FetchException.class,
                () -> fetch("news.example", DefaultClientTlsStrategy.createDefault()))
            .reason();

    assertTrue(reason.startsWith("its certificate can't be trusted: "), reason);
  }

  private Answer fetch(String host, TlsSocketStrategy tls) throws FetchException {
    DnsResolver names =
        new DnsResolver() {
          @Override
          public InetAddress[] resolve(String name) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
          }

          @Override
          public String resolveCanonicalHostname(String name) {
            return name;
          }
        };
    WebSettings settings = new WebSettings(true, Duration.ofSeconds(60), Duration.ZERO, 1000);
    try (Fetcher fetcher = new Fetcher(settings, names, tls)) {
      WebAddress address =
          WebAddress.parse("https://" + host + ":" + server.getAddress().getPort() + "/a");
      return fetcher.fetch(address, Answer.Stamp.NONE);
    }
  }

  private static KeyStore keys(Path file)
      throws IOException, GeneralSecurityException, InterruptedException {
    Process made =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "news",
                "-keyalg",
                "EC",
                "-dname",
                "CN=news.example",
                "-ext",
                "SAN=dns:news.example",
                "-validity",
                "3650",
                "-storetype",
                "PKCS12",
                "-keystore",
                file.toString(),
                "-storepass",
                new String(PASSWORD))
            .redirectErrorStream(true)
            .start();
    try (InputStream said = made.getInputStream()) {
      String message = new String(said.readAllBytes(), UTF_8);
      assertEquals(0, made.waitFor(), message);
    }
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(file)) {
      keys.load(in, PASSWORD);
    }
    // A certificate is trusted if it stands alone, without its key.
    keys.setCertificateEntry("trusted", keys.getCertificate("news"));
    return keys;
  }
}
