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
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.NastyText;
import org.onrecord.Seeded;
import org.onrecord.Valid;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.text.Span;

class QuotationsTest {
  private static final List<String> PIECES =
      List.of(
          "\"", "“", "”", "‘", "’", "'", "''", "«", "»", "„", "`", " ", " ", "a", "s", ".", "\n\n",
          "6", "-", "it's");

  private static Quotations of(String text) {
    return Quotations.of(text, Sentences.of(text).paragraphs());
  }

  static Stream<String> cases() {
    return Cases.of("quotations.txt");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void findsWhatIsQuoted(String line) {
    String[] parts = line.replace("\\n", "\n").split("⇒", -1);
    String text = parts[0].strip();
    assertEquals(parts[1].strip().replace("¦", "\n"), written(of(text).all(), text));
  }

  private static String written(List<Quotation> all, String text) {
    List<Span> around = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Quotation quotation : all) {
      String ending = quotation.closing().length() > 0 ? "C " : "O ";
      enter(quotation.whole(), around);
      lines.add(around.size() - 1 + ending + quotation.inside().in(text));
    }
    return String.join("\n", lines);
  }

  /**
   * Goes on to the next quotation.
   *
   * @param around the last one and those that it stands in, from the outermost; then the next one's
   */
  private static void enter(Span whole, List<Span> around) {
    while (!around.isEmpty() && around.getLast().end() <= whole.start()) {
      around.removeLast();
    }
    assertTrue(around.stream().allMatch(each -> each.covers(whole)), "they cross");
    around.add(whole);
  }

  @Test
  void tellsWhereTheMarksStand() {
    Quotation quotation = of("He said ``We won.'' Why?").all().getFirst();
    assertEquals(new Span(8, 10), quotation.opening());
    assertEquals(new Span(10, 17), quotation.inside());
    assertEquals(new Span(17, 19), quotation.closing());
    assertEquals(new Span(8, 19), quotation.whole());
  }

  @Test
  void aQuotationGoingOnUnmarkedHasEmptyMarks() {
    List<Quotation> all = of("“One.\n\nTwo.\n\nThree.”").all();
    assertEquals(new Span(5, 5), all.get(0).closing());
    assertEquals(new Span(7, 7), all.get(1).opening());
    assertEquals(new Span(11, 11), all.get(1).closing());
    assertEquals(new Span(13, 13), all.get(2).opening());
  }

  @Test
  void aNextLineCharacterIsWhiteSpace() {
    String text = "“\u0085We won.\u0085”";
    Quotations quotations = Quotations.of(text, List.of(new Span(0, text.length())));
    assertEquals(new Span(2, 9), quotations.all().getFirst().inside());
  }

  private static String marks(RandomGenerator random) {
    return random
        .ints(random.nextInt(60), 0, PIECES.size())
        .mapToObj(PIECES::get)
        .collect(Collectors.joining());
  }

  @Test
  void quotationsNestAndStandInOneParagraph() {
    Seeded.texts(
        1,
        random -> random.nextBoolean() ? marks(random) : NastyText.of(random),
        (text, random) -> {
          List<Span> paragraphs = Sentences.of(text).paragraphs();
          List<Span> around = new ArrayList<>();
          for (Quotation quotation : Quotations.of(text, paragraphs).all()) {
            Span whole = quotation.whole();
            assertEquals(quotation.inside().in(text).strip(), quotation.inside().in(text));
            Valid.span(quotation.inside(), text);
            Valid.span(whole, text);
            assertTrue(paragraphs.stream().anyMatch(each -> each.covers(whole)));
            enter(whole, around);
          }
        });
  }

  @Test
  void findsThoseAtASpan() {
    Seeded.texts(
        1,
        QuotationsTest::marks,
        (text, random) -> {
          Quotations quotations = of(text);
          int start = random.nextInt(text.length() + 1);
          Span span = new Span(start, random.nextInt(start, text.length() + 1));
          assertEquals(
              quotations.all().stream().filter(each -> each.whole().overlaps(span)).toList(),
              quotations.at(span).stream().filter(each -> each.whole().overlaps(span)).toList());
        });
  }

  /** Work that grew with the square of these texts would keep the build waiting for hours. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"", "“", "”", "‘", "’", "'", "«", "»", "„", "\" ", " \"", "“a", "\"a\" ", "“a” ", "«“",
        "a'", "'a", "“\n\n", "\"a\n\n", "a\n\n", "'a\n\n", "6\" ", "s' a ", "’a "
      })
  void aMillionMarksDoNoHarm(String piece) {
    String text = "“a " + piece.repeat(1_000_000 / piece.length());
    Quotations quotations = of(text);
    for (int i = 0; i < text.length(); i += 1000) {
      assertTrue(quotations.at(new Span(i, i + 1)).size() <= 9);
    }
  }
}
