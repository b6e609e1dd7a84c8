package org.onrecord.reading.event;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.reading.Resource;

class ContextsTest {
  private final Contexts contexts = new Contexts();

  static List<String> rows() {
    return Resource.lines(Contexts.class, "contexts.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsEachContextInItsExample(String row) {
    String[] cells = row.split("\t");
    assertTrue(contexts.of(cells[2]).contains(cells[0]), () -> cells[0] + ": " + cells[2]);
  }

  @Test
  void wordsThatOnlyLookAlikeTellNothing() {
    assertEquals(
        List.of(), contexts.of("She drugged nobody, courted him and voted with her feet."));
  }
}
