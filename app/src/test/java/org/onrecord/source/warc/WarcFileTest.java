package org.onrecord.source.warc;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.onrecord.source.warc.WarcTexts.gzip;
import static org.onrecord.source.warc.WarcTexts.join;
import static org.onrecord.source.warc.WarcTexts.page;
import static org.onrecord.source.warc.WarcTexts.record;
import static org.onrecord.source.warc.WarcTexts.response;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarcFileTest {
  private static final int MAX = 10_000;
  private static final byte[] A = page("https://courier.example/a", "<p>Rain fell.");
  private static final byte[] B = page("https://courier.example/b", "<p>Snow fell.");
  private static final byte[] INFO =
      record("warcinfo", "", "application/warc-fields", "software: x\r\n".getBytes(UTF_8));

  @TempDir private Path folder = Path.of("");

  @Test
  void responsesAreReadWithAddressTimeAndType() throws IOException {
    List<Capture> captures = read(join(INFO, A));

    Capture.Response response = assertInstanceOf(Capture.Response.class, captures.getFirst());
    assertEquals(INFO.length, response.offset());
    assertEquals("https://courier.example/a", response.target());
    assertEquals(Optional.of("2026-03-04T08:00:00Z"), response.date());
    assertEquals(Optional.of("text/html; charset=utf-8"), response.contentType());
    assertEquals("<p>Rain fell.", text(response));
    assertEquals(1, captures.size());
  }

  @Test
  void membersAreReadAsRecords() throws IOException {
    byte[] info = gzip(INFO);
    byte[] a = gzip(A);

    List<Capture> captures = read(join(info, a, gzip(B)));

    assertEquals(List.of("<p>Rain fell.", "<p>Snow fell."), texts(captures));
    assertEquals(
        List.of((long) info.length, (long) info.length + a.length),
        captures.stream().map(Capture::offset).toList());
    assertEquals(a.length, captures.getFirst().length());
  }

  @Test
  void aFileThatIsCompressedAsAWholeIsReadToo() throws IOException {
    assertEquals(List.of("<p>Rain fell.", "<p>Snow fell."), texts(read(gzip(join(INFO, A, B)))));
  }

  @Test
  void otherRecordsArePassedOver() throws IOException {
    byte[] html = "<p>Rain.".getBytes(UTF_8);
    List<Capture> captures =
        read(
            join(
                record("request", "https://courier.example/a", "application/http", html),
                record("revisit", "https://courier.example/a", "application/http", html),
                record("metadata", "https://courier.example/a", "text/plain", html),
                record("resource", "https://courier.example/a", "text/html", html),
                response("https://courier.example/", "404 Not\r\nContent-Type: text/html", html),
                response("https://courier.example/", "301 Go\r\nContent-Type: text/html", html),
                response("https://courier.example/", "200 OK\r\nContent-Type: image/png", html),
                response("https://courier.example/", "200 OK\r\nContent-Type: text/css", html),
                response("dns:courier.example", "200 OK\r\nContent-Type: text/plain", html),
                B));

    assertEquals(List.of("<p>Snow fell."), texts(captures));
  }

  @Test
  void encodingsOfTheSendingAreUndone() throws IOException {
    byte[] html = "<p>Rain.".getBytes(UTF_8);
    String type = "200 OK\r\nContent-Type: text/html";
    byte[] chunked = "4\r\n<p>R\r\n4\r\nain.\r\n0\r\n\r\n".getBytes(UTF_8);
    List<Capture> captures =
        read(
            join(
                response("http://a.example/1", type + "\r\nContent-Encoding: gzip", gzip(html)),
                response("http://a.example/2", type + "\r\nTransfer-Encoding: chunked", chunked),
                response("http://a.example/3", type + "\r\nContent-Encoding: gzip", html),
                response("http://a.example/4", type + "\r\nContent-Encoding: br", html)));

    assertEquals(List.of("<p>Rain.", "<p>Rain.", "<p>Rain."), texts(captures.subList(0, 3)));
    assertEquals(
        "its content is encoded as \"br\", which can't be undone", broken(captures.get(3)));
  }

  @Test
  void aBrokenRecordIsNamedWithItsOffsetAndTheNextIsRead() throws IOException {
    byte[] broken = A.clone();
    Arrays.fill(broken, 0, 30, (byte) 'x');

    List<Capture> captures = read(join(B, broken, B));

    assertEquals(List.of("<p>Snow fell.", "<p>Snow fell."), texts(captures));
    assertEquals(B.length, captures.get(1).offset());
    assertEquals(
        "this is no WARC record that can be read: no WARC record begins here",
        broken(captures.get(1)));
  }

  @Test
  void aPageThatDoesNotTellItsAddressIsNamed() throws IOException {
    byte[] homeless =
        new String(A, ISO_8859_1).replace("WARC-Target-URI", "X-Target").getBytes(ISO_8859_1);

    List<Capture> captures = read(join(homeless, B));

    assertEquals(
        "this is no WARC record that can be read: it does not tell its address (WARC-Target-URI)",
        broken(captures.getFirst()));
    assertEquals(List.of("<p>Snow fell."), texts(captures));
  }

  @Test
  void aBrokenMemberIsNamedWithItsOffsetAndTheNextIsRead() throws IOException {
    byte[] b = gzip(B);
    byte[] broken = gzip(A);
    broken[broken.length - 6] ^= 1;

    List<Capture> captures = read(join(b, broken, b));

    assertEquals(List.of("<p>Snow fell.", "<p>Snow fell."), texts(captures));
    assertEquals(b.length, captures.get(1).offset());
    assertEquals("its checksum is wrong; get the file anew", broken(captures.get(1)));
  }

  @Test
  void aFileThatIsCutOffIsReadAsFarAsItGoes() throws IOException {
    for (byte[] whole : List.of(join(A, B), join(gzip(A), gzip(B)))) {
      List<Capture> captures = read(Arrays.copyOf(whole, whole.length - 20));

      assertEquals(List.of("<p>Rain fell."), texts(captures));
      assertEquals(
          "the file ends within this record: it was cut off; get it anew",
          broken(captures.getLast()));
    }
  }

  @Test
  void whatDecompressesToMuchIsNotDecompressed() throws IOException {
    byte[] zeros = new byte[30_000_000];
    String type = "200 OK\r\nContent-Type: text/html";
    byte[] head = new byte[30_000_000];
    Arrays.fill(head, (byte) 'a');
    byte[] endless = join("WARC/1.1\r\nWARC-Type: ".getBytes(UTF_8), head);

    List<Capture> captures =
        read(
            join(
                gzip(response("http://a.example/1", type, zeros)),
                gzip(
                    response(
                        "http://a.example/2", type + "\r\nContent-Encoding: gzip", gzip(zeros))),
                gzip(endless),
                gzip(response("http://a.example/3", "200 OK\r\nContent-Type: image/png", zeros)),
                gzip(A),
                gzip(gzip(zeros)),
                gzip(B)));

    assertEquals(
        List.of("larger than --max-size", "larger than --max-size", "larger than --max-size"),
        captures.subList(0, 3).stream().map(WarcFileTest::broken).toList());
    assertEquals(
        "this is no WARC record that can be read: no WARC record begins here",
        broken(captures.get(4)));
    assertEquals(List.of("<p>Rain fell.", "<p>Snow fell."), texts(captures));
    assertEquals(6, captures.size());
  }

  @Test
  void aLengthThatCannotBeIsNamed() throws IOException {
    String head = "WARC/1.1\r\nWARC-Type: response\r\nContent-Length: 9000000000000000000\r\n\r\n";
    List<Capture> captures = read(join(head.getBytes(UTF_8), A));

    assertEquals(
        "the file ends within this record: it was cut off; get it anew",
        broken(captures.getFirst()));
    assertEquals(List.of("<p>Rain fell."), texts(captures));
  }

  @Test
  void lineEndsWithoutEndAreNoRecord() throws IOException {
    byte[] ends = new byte[20_000];
    Arrays.fill(ends, (byte) '\n');

    assertEquals(List.of("<p>Rain fell."), texts(read(join(A, ends))));
    assertEquals(1, read(join(A, ends)).size());
    assertEquals(List.of(), read(new byte[0]));
  }

  private List<Capture> read(byte[] bytes) throws IOException {
    Path file = Files.write(folder.resolve("a.warc"), bytes);
    List<Capture> captures = new ArrayList<>();
    try (WarcFile warc = new WarcFile(file, MAX)) {
      warc.forEachRemaining(captures::add);
    }
    return captures;
  }

  private static List<String> texts(List<Capture> captures) {
    return captures.stream()
        .filter(capture -> capture instanceof Capture.Response)
        .map(WarcFileTest::text)
        .toList();
  }

  private static String text(Capture capture) {
    return new String(assertInstanceOf(Capture.Response.class, capture).body(), UTF_8);
  }

  private static String broken(Capture capture) {
    return assertInstanceOf(Capture.Broken.class, capture).reason();
  }
}
