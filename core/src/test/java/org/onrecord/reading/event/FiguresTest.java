package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
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

  @ParameterizedTest
  @MethodSource("rows")
  void readsTheExampleOfEachRow(String row) {
    String[] example = row.split("\t")[3].split(" => ");
    String text = "They counted " + example[0] + ".";
    Span sentence = new Span(0, text.length());
    Optional<Figure> found =
        figures.at(text, new Span("They counted ".length(), text.length() - 1), sentence);
    assertEquals(Optional.of(example[1]), found.map(FiguresTest::written));
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
