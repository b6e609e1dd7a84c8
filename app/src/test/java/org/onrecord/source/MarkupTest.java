package org.onrecord.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.Charset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkupTest {
  private static final Charset WESTERN = Charset.forName("windows-1252");

  @Test
  void theMarkCountsMost() {
    byte[] bytes = "\uFEFF<meta charset=utf-8>é".getBytes(UTF_16LE);

    assertEquals("<meta charset=utf-8>é", decode(bytes, Optional.of("utf-8")));
  }

  @Test
  void theSenderCountsMoreThanThePage() {
    byte[] bytes = "<meta charset=utf-8>é".getBytes(ISO_8859_1);

    assertEquals("<meta charset=utf-8>é", decode(bytes, Optional.of("ISO-8859-1")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta charset=iso-8859-1>",
        "<META CHARSET = 'Latin1'>",
        "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=windows-1252\">",
        "<?xml version=\"1.0\" encoding=\"us-ascii\"?>"
      })
  void thePageSaysWhatItIs(String declaration) {
    String page = declaration + "“naïve” – €5";

    assertEquals(page, decode(page.getBytes(WESTERN), Optional.empty()));
  }

  @Test
  void aPageThatCouldBeReadInBytesIsNoUtf16() {
    String page = "<meta charset=utf-16>é";

    assertEquals(page, decode(page.getBytes(UTF_8), Optional.empty()));
  }

  @Test
  void withoutAWordItIsUtf8IfItCanBe() {
    assertEquals("<p>“é”", decode("<p>“é”".getBytes(UTF_8), Optional.empty()));
    assertEquals("<p>“é”", decode("<p>“é”".getBytes(WESTERN), Optional.empty()));
  }

  @Test
  void anUnknownNameSaysNothing() {
    assertEquals("<p>é", decode("<p>é".getBytes(UTF_8), Optional.of("no such thing")));
    assertEquals(
        "<meta charset=x-mad>é", decode("<meta charset=x-mad>é".getBytes(UTF_8), Optional.empty()));
  }

  @Test
  void aWrongByteIsOneCharacter() {
    byte[] bytes = "<meta charset=utf-8>a\u00E9b".getBytes(ISO_8859_1);

    assertEquals("<meta charset=utf-8>a\uFFFDb", decode(bytes, Optional.empty()));
  }

  @Test
  void aPersonIsAskedWhereNothingElseTells() {
    Settings greek =
        new Settings(
            Optional.empty(),
            Optional.of(Charset.forName("ISO-8859-7")),
            Settings.DEFAULT_MAX_SIZE,
            false);

    assertEquals(
        "<p>λόγος",
        Markup.decode(
            "<p>λόγος".getBytes(greek.encoding().orElseThrow()), Optional.empty(), greek));
  }

  private static String decode(byte[] bytes, Optional<String> fromHeader) {
    return Markup.decode(bytes, fromHeader, Settings.DEFAULT);
  }
}
