package org.onrecord.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class FileKindTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.4\n%\u00E2\u00E3",
        "%PDF-2.0\r",
        "HTTP/1.1 200 OK\r\n\r\n%PDF-1.7",
        "\u00EF\u00BB\u00BF%PDF-1.3"
      })
  void aMarkThatBeginsALineNearTheStartIsThatOfAPdfFile(String begins) {
    assertTrue(FileKind.isPdf(begins.getBytes(ISO_8859_1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A file that begins with %PDF-1.4 is a PDF file, she said.",
        "%PDF-, he wrote, is how they begin.\n",
        "\n%PDF-9.4\n",
        "%PDF-1",
        ""
      })
  void aTextThatSpeaksOfTheMarkIsNone(String text) {
    assertFalse(FileKind.isPdf(text.getBytes(ISO_8859_1)));
  }

  @Test
  void theMarkIsLookedForNearTheStartAlone() {
    assertFalse(FileKind.isPdf(("a".repeat(1020) + "\n%PDF-1.4").getBytes(ISO_8859_1)));
  }
}
