package org.onrecord.reading.attribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.Seeded;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.text.Span;

class KindsTest {
  static Stream<String> cases() {
    return Cases.of("kinds.txt");
  }

  private static Quoting quoting(String text, List<Span> content, List<Span> cue) {
    Quotations quotations = Quotations.of(text, Sentences.of(text).paragraphs());
    return new Kinds(text, quotations).of(content, cue);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void tellsKindAndQuoted(String line) {
    String[] parts = line.replace("\\n", "\n").split(" ?\\| ", 3);
    Marked marked = Marked.of(parts[2]);
    Quoting quoting = quoting(marked.text(), marked.spans('⟦'), marked.spans('⟨'));
    assertEquals(parts[0], quoting.kind().label());
    assertEquals(
        parts[1].strip(),
        quoting.quoted().stream()
            .map(span -> span.in(marked.text()))
            .collect(Collectors.joining("¦")));
  }

  /** In plain text: what is left of the content outside its double marks decides. */
  private static String plainKind(String content) {
    if (content.indexOf('"') < 0) {
      return "indirect";
    }
    String rest = content.replaceAll("\"[^\"]*\"", "").replaceFirst("^that\\b", "");
    return rest.codePoints().anyMatch(Character::isLetter) ? "mixed" : "direct";
  }

  @Test
  void agreesWithPlainDoubleMarks() {
    Seeded.check(
        random -> {
          String content = plainContent(random);
          String text = "He said " + content + ", and left.";
          Span span = new Span(8, 8 + content.length());
          Quoting quoting = quoting(text, List.of(span), List.of(new Span(3, 7)));
          assertEquals(plainKind(content), quoting.kind().label(), text);
        });
  }

  private static String plainContent(RandomGenerator random) {
    List<String> parts = new ArrayList<>();
    if (random.nextInt(3) == 0) {
      parts.add("that");
    }
    do {
      String words = random.nextBoolean() ? "the deal, it seems," : "holds";
      parts.add(random.nextBoolean() ? "\"" + words + "\"" : words);
    } while (random.nextInt(3) > 0);
    return String.join(" ", parts);
  }

  @Test
  void whatIsQuotedLiesInTheContent() {
    Seeded.texts(
        (text, random) -> {
          List<Span> spans = new ArrayList<>();
          int end = 0;
          while (end < text.length() && spans.size() < 4) {
            int start = random.nextInt(end, text.length());
            end = random.nextInt(start + 1, text.length() + 1);
            spans.add(new Span(start, end));
          }
          Quoting quoting = quoting(text, spans, List.of());
          int last = 0;
          for (Span quoted : quoting.quoted()) {
            assertTrue(spans.stream().anyMatch(span -> span.covers(quoted)));
            assertTrue(quoted.start() >= last && quoted.length() > 0);
            last = quoted.end();
          }
        });
  }
}
