package org.onrecord.record;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

class IdsTest {
  private static Document document(String published, @Nullable String uri, String text) {
    return new Document(
        Optional.ofNullable(uri), Optional.of(published), Optional.of("A title"), text);
  }

  private static String sha256(String json) throws Exception {
    byte[] hash =
        MessageDigest.getInstance("SHA-256").digest(json.getBytes(StandardCharsets.UTF_8));
    return "sha256:" + HexFormat.of().formatHex(hash);
  }

  @Test
  void hashesTheJsonArrayOfPublishedUriAndText() throws Exception {
    assertEquals(
        sha256("[\"2022-12-01\",\"https://example.org/a b\",\"He said \\\"no\\\".\\n\u2028é😀\"]"),
        Ids.document(
            document("2022-12-01", "https://example.org/a b", "He said \"no\".\n\u2028é😀")));
  }

  @Test
  void escapesWhatUtf8CannotHold() throws Exception {
    assertEquals(
        sha256("[null,null,\"\\ud83d \\ude00 \\u0000\\u001f\u007f\\\\\\b\\f\\r\\t\"]"),
        Ids.document(Document.of("\ud83d \ude00 \u0000\u001f\u007f\\\b\f\r\t")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/home/someone/a.txt",
        "a.txt",
        "./a.txt",
        "C:\\news\\a.txt",
        "C:/news/a.txt",
        "file:///home/someone/a.txt",
        "FILE:/a.txt",
        ""
      })
  void aPathDoesNotEnterTheId(String path) {
    assertEquals(
        Ids.document(document("2022-12-01", null, "x")),
        Ids.document(document("2022-12-01", path, "x")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://example.org/", "urn:news:17", "HTTP://example.org", "s3://a/b"})
  void anAddressEntersTheId(String uri) {
    assertNotEquals(
        Ids.document(document("2022-12-01", null, "x")),
        Ids.document(document("2022-12-01", uri, "x")));
  }

  @Test
  void namesFindingsByLetterAndExtent() {
    Ids ids = new Ids("sha256:00");
    List<Span> words = List.of(new Span(7, 9), new Span(2, 4));
    assertEquals("sha256:00/s2-9", ids.next(Ids.Sort.STATEMENT, words));
    assertEquals("sha256:00/a2-9", ids.next(Ids.Sort.ACTOR, words));
    assertEquals("sha256:00/s2-9~2", ids.next(Ids.Sort.STATEMENT, words));
    assertEquals("sha256:00/s2-9~3", ids.next(Ids.Sort.STATEMENT, words));
    assertEquals("sha256:00/s2-4", ids.next(Ids.Sort.STATEMENT, List.of(new Span(2, 4))));
  }

  @Test
  void aFindingWithoutWordsHasNoId() {
    assertThrows(
        IllegalArgumentException.class, () -> new Ids("d").next(Ids.Sort.EVENT, List.of()));
  }
}
