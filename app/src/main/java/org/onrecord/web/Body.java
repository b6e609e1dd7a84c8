package org.onrecord.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.HttpMediaType;
import io.helidon.webserver.http.ServerRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;

/** The body of a request, up to a size. */
final class Body {
  /** Bytes of a text to be read. */
  static final int MOST = 2 << 20;

  private static final Duration LONGEST = Duration.ofMinutes(2);

  private Body() {}

  /**
   * Whether it is JSON; else it is plain text.
   *
   * @throws Problem if it is neither, or not in UTF-8
   */
  static boolean isJson(ServerRequest request) {
    Optional<HttpMediaType> type = request.headers().contentType();
    String name = type.map(each -> each.mediaType().text()).orElse("");
    boolean utf8 =
        type.flatMap(HttpMediaType::charset)
            .filter(set -> !set.equalsIgnoreCase("utf-8"))
            .isEmpty();
    boolean packed = request.headers().contains(HeaderNames.CONTENT_ENCODING);
    if (utf8 && !packed && name.equals("application/json")) {
      return true;
    }
    if (utf8 && !packed && name.equals("text/plain")) {
      return false;
    }
    throw Problem.of(
        415,
        "The body is of another type",
        "send text/plain or application/json, in UTF-8, not compressed");
  }

  /**
   * All of it.
   *
   * @throws Problem if it is too large, or breaks off
   */
  static byte[] read(ServerRequest request) {
    return read(
        request,
        MOST,
        Problem.of(
            413,
            "The text is too large",
            "at most " + MOST + " bytes (2 MiB) are read: send the text in parts"));
  }

  /**
   * All of it.
   *
   * @param most how many bytes it may have
   * @param tooLarge is thrown if it has more
   * @throws Problem if it is too large, or breaks off
   */
  static byte[] read(ServerRequest request, int most, Problem tooLarge) {
    if (request.headers().contentLength().orElse(0) > most) {
      throw tooLarge;
    }
    byte[] body;
    try (InputStream in = request.content().inputStream()) {
      body = read(in, most + 1);
    } catch (IOException | RuntimeException e) {
      throw Problem.of(400, "The body broke off", "send it once more: " + e.getMessage());
    }
    if (body.length > most) {
      throw tooLarge;
    }
    return body;
  }

  /** A body that trickles in would keep its place from others for ever. */
  private static byte[] read(InputStream in, int most) throws IOException {
    long end = System.nanoTime() + LONGEST.toNanos();
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    byte[] part = new byte[1 << 16];
    for (int read = 0; read >= 0 && body.size() < most; ) {
      if (System.nanoTime() > end) {
        throw new IOException("it took longer than " + LONGEST.toSeconds() + " s");
      }
      body.write(part, 0, read);
      read = in.read(part, 0, Math.min(part.length, most - body.size()));
    }
    return body.toByteArray();
  }
}
