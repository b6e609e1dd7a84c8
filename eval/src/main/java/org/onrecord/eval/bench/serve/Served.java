package org.onrecord.eval.bench.serve;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onrecord.archive.Archive;
import org.onrecord.eval.bench.BenchException;
import org.onrecord.web.Server;
import org.onrecord.web.Serving;
import org.onrecord.web.TextReader;

/**
 * A server on a free port, with the limits that {@code onrecord serve} has for this computer alone,
 * and a client of it. Safe to share between threads.
 */
final class Served implements AutoCloseable {
  private static final Logger HELIDON = Logger.getLogger("io.helidon");
  private static final int WAITING = 128;
  private static final int FINE = 200;

  private final Server server;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * @param reader reads what is sent
   * @param readers how many texts are read at a time
   */
  Served(Archive archive, TextReader reader, int readers) {
    HELIDON.setLevel(Level.OFF);
    Serving serving =
        new Serving(
            "127.0.0.1",
            InetAddress.getLoopbackAddress(),
            0,
            Optional.empty(),
            List.of(),
            0,
            readers,
            WAITING,
            Duration.ofSeconds(10));
    try {
      server = Server.start(serving, archive, () -> reader, Served::report);
    } catch (IOException e) {
      throw new BenchException("nothing can be served", e);
    }
  }

  private static void report(Throwable fault) {
    fault.printStackTrace(System.err);
  }

  URI at(String path) {
    return URI.create(server.address()).resolve(path);
  }

  /**
   * The body that a request is answered with, asked for by the thread itself, over a connection
   * that stays: what the client costs is not to be the server's. Any other answer than one of
   * status 200 fails.
   */
  String get(URI address) {
    try {
      HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
      if (connection.getResponseCode() != FINE) {
        throw new BenchException(address + " was answered by " + connection.getResponseCode());
      }
      try (InputStream body = connection.getInputStream()) {
        return new String(body.readAllBytes(), UTF_8);
      }
    } catch (IOException e) {
      throw new BenchException(address + " was not answered", e);
    }
  }

  HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException e) {
      throw new BenchException(request.uri() + " was not answered", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BenchException("interrupted while it was measured", e);
    }
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }
}
