package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.cli.HandMade;
import org.onrecord.cli.Harbour;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.text.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server on a free port of this computer, with the harbour's article in its archive. */
final class Site implements AutoCloseable {
  /** In this article nobody knows when it was published. */
  static final String UNDATED = "The quay was closed, Ines Falk said. Nobody knew why.";

  static final JsonMapper JSON = new JsonMapper();

  private static final Logger HELIDON = Logger.getLogger("io.helidon");

  static {
    HELIDON.setLevel(Level.OFF);
  }

  final List<Throwable> faults = new CopyOnWriteArrayList<>();
  private final HttpClient client = HttpClient.newHttpClient();
  private final Archive archive;
  private final Server server;

  Site(Path folder) throws IOException {
    this(folder, each -> each, new Echo());
  }

  /**
   * @param how changes how it is served
   * @param reader reads what is sent
   */
  Site(Path folder, UnaryOperator<Serving> how, TextReader reader) throws IOException {
    archive = Archive.openOrCreate(Location.parse(folder.resolve("site.db").toString()));
    add(Harbour.record());
    add(made("https://vale.example/1", Optional.of("2026-03-05"), "It rained, Rao said."));
    add(made("https://vale.example/2", Optional.of("2026-03-05"), "It poured, Rao said."));
    add(made("https://vale.example/3", Optional.empty(), UNDATED));
    server = Server.start(how.apply(usual()), archive, () -> reader, faults::add);
  }

  static Serving usual() {
    return new Serving(
        "127.0.0.1",
        InetAddress.getLoopbackAddress(),
        0,
        Optional.empty(),
        List.of(),
        0,
        2,
        8,
        Duration.ofSeconds(20));
  }

  private static NewsRecord made(String uri, Optional<String> published, String text) {
    HandMade made =
        new HandMade(new Document(Optional.of(uri), published, Optional.of("Rain"), text));
    String content = text.substring(0, text.indexOf(','));
    made.said(content).by(text.contains("Rao") ? "Rao" : "Ines Falk").cue("said").add();
    return made.record();
  }

  void add(NewsRecord record) {
    Document document =
        new Document(record.uri(), record.published(), record.title(), record.text());
    archive.add(
        record,
        new Item.Found("some.txt", 1, document, Origin.ofText(new byte[0], "text/plain")),
        "1");
  }

  /** Somebody else adds a document meanwhile. */
  void addAnother() {
    add(made("https://vale.example/4", Optional.of("2026-03-06"), "It snowed, Rao said."));
  }

  /** Something can't be read. */
  void problem(String source, String reason) {
    archive.problem(source, reason);
  }

  /** Somebody says so often that an entity is none, and takes it back. */
  void reject(String entity, int times) {
    for (int i = 0; i < times; i++) {
      archive.undo(archive.reject(entity, "Ed").number(), "Zoe");
    }
  }

  Server server() {
    return server;
  }

  URI at(String path) {
    return URI.create(server.address()).resolve(path);
  }

  int port() {
    return at("/").getPort();
  }

  HttpResponse<String> get(String path, String... headers) {
    return ask(path, HttpRequest.newBuilder(), headers);
  }

  HttpResponse<String> post(String path, String type, byte[] body, String... headers) {
    return ask(
        path,
        HttpRequest.newBuilder()
            .POST(BodyPublishers.ofByteArray(body))
            .header("Content-Type", type),
        headers);
  }

  HttpResponse<String> read(String text) {
    return post("/api/v1/read", "text/plain", text.getBytes(UTF_8));
  }

  HttpResponse<String> ask(String path, HttpRequest.Builder request, String... headers) {
    if (headers.length > 0) {
      request.headers(headers);
    }
    try {
      return client.send(
          request.uri(at(path)).timeout(Duration.ofMinutes(1)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  JsonNode json(String path) {
    HttpResponse<String> answer = get(path);
    if (answer.statusCode() != 200) {
      throw new AssertionError(path + ": " + answer.statusCode() + " " + answer.body());
    }
    return JSON.readTree(answer.body());
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JSON.readTree(answer.body());
  }

  /** The rows of all pages, one page after another. */
  List<JsonNode> all(String path, int limit) {
    List<JsonNode> rows = new ArrayList<>();
    String next = "";
    do {
      JsonNode page = json(path + (path.contains("?") ? "&" : "?") + "limit=" + limit + next);
      page.get("items").forEach(rows::add);
      next = page.get("next").isNull() ? "" : "&cursor=" + page.get("next").asString();
    } while (!next.isEmpty() && rows.size() < 10_000);
    return rows;
  }

  /** Sends bytes as they are, such as a header that the client would not send. */
  String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port())) {
      socket.setSoTimeout(60_000);
      socket.getOutputStream().write(request.getBytes(UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), UTF_8);
    }
  }

  @Override
  public void close() {
    server.close();
    archive.close();
    client.close();
  }
}
