package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.reading.Resource;
import org.onrecord.text.Span;

class FiguresTest {
  private final Figures figures = new Figures();

  /** Each row of the list has an example; a row without one fails here. */
  static List<String> rows() {
    return Resource.lines(Figures.class, "figures.tsv");
  }

  /** The words in braces are the figure, and asked for by the last of them. */
  @ParameterizedTest
  @MethodSource("rows")
  void readsTheExampleOfEachRow(String row) {
    String[] example = row.split("\t")[3].split(" => ");
    String before = "They counted " + example[0].substring(0, example[0].indexOf('{'));
    String words = example[0].substring(example[0].indexOf('{') + 1, example[0].indexOf('}'));
    String text = before + words + example[0].substring(example[0].indexOf('}') + 1) + ".";
    Span figure = new Span(before.length(), before.length() + words.length());
    Optional<Figure> found = figures.at(text, figure, new Span(0, text.length()));
    assertEquals(example[1], found.map(FiguresTest::written).orElse("none"));
    assertEquals(words, found.map(it -> it.span().in(text)).orElse(words));
  }

  @Test
  void eachWordOfARangeGivesTheWhole() {
    String text = "Between four and six people died.";
    for (String word : List.of("four", "six")) {
      int start = text.indexOf(word);
      Figure found =
          figures
              .at(text, new Span(start, start + word.length()), new Span(0, text.length()))
              .orElseThrow();
      assertEquals("Between four and six", found.span().in(text));
    }
  }

  @Test
  void whatStandsInAnotherSentenceIsNoPartOfIt() {
    String text = "They hoped for more than 30 came.";
    int start = text.indexOf("30");
    Figure found =
        figures.at(text, new Span(start, start + 2), new Span(start, text.length())).orElseThrow();
    assertEquals("30", found.span().in(text));
    assertEquals("30..30", written(found));
  }

  private static String written(Figure figure) {
    String written = number(figure.low()) + ".." + number(figure.high());
    return figure.currency().isEmpty() ? written : written + " " + figure.currency();
  }

  private static String number(OptionalDouble value) {
    if (value.isEmpty()) {
      return "";
    }
    double number = value.getAsDouble();
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }
}
