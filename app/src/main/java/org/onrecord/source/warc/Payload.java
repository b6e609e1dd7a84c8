package org.onrecord.source.warc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import org.netpreserve.jwarc.DecodedBody;
import org.netpreserve.jwarc.HttpResponse;

/** What a server's answer brings, if it may be an article, without the encodings of its sending. */
final class Payload {
  private static final Set<String> TYPES =
      Set.of("text/html", "application/xhtml+xml", "application/pdf", "text/plain");
  private static final int OK = 200;

  private Payload() {}

  /** Whether it went well and brings a page, a PDF file or a text. */
  static boolean isArticle(HttpResponse response) {
    return response.status() == OK
        && contentType(response)
            .map(type -> type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT))
            .filter(TYPES::contains)
            .isPresent();
  }

  static Optional<String> contentType(HttpResponse response) {
    return response.headers().first("Content-Type");
  }

  /**
   * The bytes of the page.
   *
   * @param most how many, at most
   * @throws IOException if they are more, or are broken
   */
  static byte[] of(HttpResponse response, int most) throws IOException {
    byte[] sent = bytes(response.body().stream(), most);
    List<String> codings =
        response.headers().all("Content-Encoding").stream()
            .map(coding -> coding.strip().toLowerCase(Locale.ROOT))
            .filter(coding -> !coding.isEmpty() && !coding.equals("identity"))
            .toList();
    return switch (codings.size()) {
      case 0 -> sent;
      case 1 -> decoded(sent, codings.getFirst(), most);
      default -> throw unknown(String.join(", ", codings));
    };
  }

  private static byte[] decoded(byte[] sent, String coding, int most) throws IOException {
    DecodedBody.Encoding encoding =
        switch (coding) {
          case "gzip", "x-gzip" -> DecodedBody.Encoding.GZIP;
          case "deflate" -> DecodedBody.Encoding.DEFLATE;
          default -> throw unknown(coding);
        };
    if (encoding == DecodedBody.Encoding.GZIP && !isGzip(sent)) {
      return sent; // Some crawlers decompress a page and keep the header that says otherwise.
    }
    try (InputStream in =
        DecodedBody.create(Channels.newChannel(new ByteArrayInputStream(sent)), encoding)
            .stream()) {
      return bytes(in, most);
    }
  }

  private static boolean isGzip(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 0x1F && bytes[1] == (byte) 0x8B;
  }

  private static byte[] bytes(InputStream in, int most) throws IOException {
    byte[] bytes = in.readNBytes(most + 1);
    if (bytes.length > most) {
      throw new TooLargeException();
    }
    return bytes;
  }

  private static ZipException unknown(String coding) {
    return new ZipException("its content is encoded as \"" + coding + "\", which can't be undone");
  }
}
