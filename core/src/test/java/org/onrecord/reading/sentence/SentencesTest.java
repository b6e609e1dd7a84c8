package org.onrecord.reading.sentence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Seeded;
import org.onrecord.Valid;
import org.onrecord.text.Span;

class SentencesTest {
  static Stream<String> cases() throws IOException {
    try (InputStream in = SentencesTest.class.getResourceAsStream("sentences.txt")) {
      String all = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return all.lines().filter(line -> !line.isBlank() && !line.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void splitsAsMarked(String marked) {
    String wanted = marked.replace("\\n", "\n").replace("\\r", "\r");
    String text = wanted.replaceAll("[¦¶]", "");
    assertEquals(lines(wanted, "[¦¶]"), in(text, Sentences.of(text).sentences()));
    assertEquals(lines(wanted.replace("¦", ""), "¶"), in(text, Sentences.of(text).paragraphs()));
  }

  private static String lines(String marked, String mark) {
    return Stream.of(marked.split(mark)).map(String::strip).collect(Collectors.joining("\n¦ "));
  }

  private static String in(String text, List<Span> spans) {
    return spans.stream().map(span -> span.in(text)).collect(Collectors.joining("\n¦ "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "\u00a0\u2003\u2029"})
  void nothingButWhiteSpaceHasNoSentences(String text) {
    assertEquals(new Sentences(List.of(), List.of()), Sentences.of(text));
  }

  @Test
  void everyCharacterLiesInOneSentenceOfOneParagraph() {
    Seeded.texts(
        (text, random) -> {
          Sentences found = Sentences.of(text);
          covers(text, found.paragraphs());
          covers(text, found.sentences());
          for (Span sentence : found.sentences()) {
            assertTrue(found.paragraphs().stream().anyMatch(each -> each.covers(sentence)));
          }
        });
  }

  private static void covers(String text, List<Span> spans) {
    int end = 0;
    for (Span span : spans) {
      assertEquals("", strip(text.substring(end, span.start())), "left out");
      assertEquals(strip(span.in(text)), span.in(text), "white space at an edge");
      Valid.span(span, text);
      end = span.end();
    }
    assertEquals("", strip(text.substring(end)), "left out at the end");
  }

  private static String strip(String text) {
    int start = Spaces.skip(text, 0, text.length());
    int end = text.length();
    while (end > start && Spaces.isSpace(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  /** Work that grew with the square of these texts would keep the build waiting for hours. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        ".",
        ". ",
        "\"",
        ".\" ",
        "? A",
        "a. ",
        "A.",
        ".[1]",
        " [",
        "a\n",
        "- a\n",
        "Mr. ",
        "x",
        "!?",
        ". . ",
        "(",
        ")",
        "word ",
        "and so on it went, line by line, without an end\n"
      })
  void monotonousTextsTakeLinearTime(String piece) {
    String text = piece.repeat(500_000 / piece.length());
    covers(text, Sentences.of(text).sentences());
  }
}
