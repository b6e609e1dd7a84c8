package org.onrecord.web;

import io.helidon.http.HeaderNames;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;

/**
 * The files that pages need: those of a list, and no others. The path has a sum of all of them in
 * it, so a browser may keep what it has for ever. Safe to share between threads.
 */
final class Assets {
  /** What the path of each begins with. */
  static final String PATH = "/static/";

  private static final String LIBRARIES = "/META-INF/resources/webjars/";
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";
  private static final int SUM = 12;

  /**
   * What is served.
   *
   * @param name in its path
   * @param resource where it lies in the jar
   */
  private record Listed(String name, String resource, String type) {}

  private static final List<Listed> LIST =
      List.of(
          new Listed("site.css", "static/site.css", CSS),
          new Listed("site.js", "static/site.js", SCRIPT),
          new Listed("add.js", "static/add.js", SCRIPT),
          new Listed("mark.svg", "static/mark.svg", "image/svg+xml"),
          new Listed("map.js", "static/map.js", SCRIPT),
          new Listed("article.js", "static/article.js", SCRIPT),
          new Listed("countries.json", "static/countries.json", "application/json"),
          new Listed("leaflet.js", LIBRARIES + "leaflet/1.9.4/dist/leaflet.js", SCRIPT),
          new Listed("leaflet.css", LIBRARIES + "leaflet/1.9.4/dist/leaflet.css", CSS),
          new Listed("htmx.js", LIBRARIES + "htmx.org/2.0.4/dist/htmx.min.js", SCRIPT));

  /** A file, as it is and packed. */
  private record Held(String type, byte[] plain, byte[] packed) {}

  private final String base;
  private final Map<String, Held> files;

  private Assets(String base, Map<String, Held> files) {
    this.base = base;
    this.files = files;
  }

  /** Reads all of them. */
  static Assets load() {
    Map<String, Held> files = new LinkedHashMap<>();
    try {
      MessageDigest sum = MessageDigest.getInstance("SHA-256");
      for (Listed each : LIST) {
        byte[] bytes = read(each.resource());
        sum.update(bytes);
        files.put(each.name(), new Held(each.type(), bytes, packed(bytes)));
      }
      String hash = HexFormat.of().formatHex(sum.digest()).substring(0, SUM);
      return new Assets(PATH + hash, files);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("each Java has SHA-256", e);
    }
  }

  private static byte[] read(String resource) throws IOException {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    }
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream packing = new GZIPOutputStream(out)) {
      packing.write(bytes);
    }
    return out.toByteArray();
  }

  /** Under which all of them lie, without a slash at its end. */
  String base() {
    return base;
  }

  /**
   * The file that is asked for.
   *
   * @throws Problem if there is none
   */
  Reply of(ServerRequest request) {
    String path = request.path().path();
    Held file = files.get(path.substring(path.lastIndexOf('/') + 1));
    if (file == null || !path.startsWith(base + "/") || path.lastIndexOf('/') != base.length()) {
      throw Problem.of(404, "There is no such file", "it may be that of another version: reload");
    }
    boolean packed = takesPacked(request);
    Reply reply =
        new Reply(200, file.type(), new Content.Whole(packed ? file.packed : file.plain), List.of())
            .with("Cache-Control", "public, max-age=31536000, immutable")
            .with("Vary", "Accept-Encoding");
    return packed ? reply.with("Content-Encoding", "gzip") : reply;
  }

  private static boolean takesPacked(ServerRequest request) {
    return request.headers().all(HeaderNames.ACCEPT_ENCODING, List::of).stream()
        .flatMap(line -> Arrays.stream(line.toLowerCase(Locale.ROOT).split(",")))
        .map(each -> each.replace(" ", ""))
        .anyMatch(
            each -> each.equals("gzip") || each.matches("gzip;q=(1(\\.0*)?|0\\.0*[1-9]\\d*)"));
  }
}
