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
        "\1\2\3%PDF-1.4\n1 0 obj\n<<",
        "Content-Length: 9000 %PDF-1.7 \r\n%\u00E2\u00E3\u00CF\u00D3\r\n% made by hand\r\n12 0 obj<<"
      })
  void aMarkWithinALineIsThatOfAPdfFileIfAnObjectFollows(String begins) {
    assertTrue(FileKind.isPdf(begins.getBytes(ISO_8859_1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The first line of such a file is %PDF-1.4\nand the next has an object, as in 1 0 obj.",
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
    String begins = "%PDF-1.4\n1 0 obj";
    assertTrue(FileKind.isPdf(("a".repeat(1016) + begins).getBytes(ISO_8859_1)));
    assertFalse(FileKind.isPdf(("a".repeat(1017) + begins).getBytes(ISO_8859_1)));
  }
}
