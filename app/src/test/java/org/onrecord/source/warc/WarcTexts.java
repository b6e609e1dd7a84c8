package org.onrecord.source.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;

/** Builds WARC files, for tests. */
public final class WarcTexts {
  private WarcTexts() {}

  public static byte[] record(String type, String target, String contentType, byte[] block) {
    String head =
        "WARC/1.1\r\nWARC-Type: "
            + type
            + "\r\nWARC-Record-ID: <urn:uuid:6a1f0c5e-0000-4000-8000-000000000001>"
            + "\r\nWARC-Date: 2026-03-04T08:00:00Z\r\nWARC-Target-URI: "
            + target
            + "\r\nContent-Type: "
            + contentType
            + "\r\nContent-Length: "
            + block.length
            + "\r\n\r\n";
    return join(head.getBytes(UTF_8), block, "\r\n\r\n".getBytes(UTF_8));
  }

  public static byte[] response(String target, String head, byte[] body) {
    byte[] block = join(("HTTP/1.1 " + head + "\r\n\r\n").getBytes(ISO_8859_1), body);
    return record("response", target, "application/http; msgtype=response", block);
  }

  public static byte[] page(String target, String html) {
    byte[] body = html.getBytes(UTF_8);
    return response(
        target,
        "200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length,
        body);
  }

  public static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.writeBytes(part);
    }
    return all.toByteArray();
  }

  public static byte[] gzip(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
