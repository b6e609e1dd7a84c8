package org.onrecord.reading.place;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OwnNamesTest {
  private static final OwnNames NAMES =
      new OwnNames(
          List.of(
              OwnPlace.of("Halden", 0, 0),
              OwnPlace.of("Halden Bay", 0, 0),
              OwnPlace.of("Halden Bay North End", 0, 0),
              OwnPlace.of("St. Orm's  Head", 0, 0),
              OwnPlace.of("Zürich-Nord", 0, 0),
              OwnPlace.of("the Docks", 0, 0)));

  private static List<String> in(String text) {
    return NAMES.in(text).stream().map(span -> span.in(text)).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halden | Halden",
        "From Halden to Halden. | Halden;Halden",
        "Halden's mayor, a Halden-based baker | Halden;Halden",
        "Halden Bay is in Halden, Bay County | Halden Bay;Halden",
        "Halden Bay North is none, Halden Bay North End is | Halden Bay;Halden Bay North End",
        "St. Orm’s Head | St. Orm’s Head",
        "in Zu\u0308rich-Nord. | Zu\u0308rich-Nord",
        "at the Docks, The Docks, the docks | the Docks",
        "HALDEN, halden, Haldens, Haldenau, Halden2, NewHalden | ",
        "St Orm's Head, Zurich-Nord, Halden\u0301 | "
      })
  void wholeWordsAsTheyAreWritten(String text, String found) {
    List<String> wanted = found == null ? List.of() : List.of(found.split(";"));
    assertEquals(wanted, in(text));
  }

  @Test
  void aNameGoesOverALineButOverNoEmptyOne() {
    assertEquals(List.of("Halden\nBay"), in("at Halden\nBay"));
    assertEquals(List.of("Halden\r\n Bay"), in("at Halden\r\n Bay"));
    assertEquals(List.of("Halden"), in("at Halden\n\nBay"));
  }

  @Test
  void withoutNamesNothingIsFound() {
    assertEquals(List.of(), new OwnNames(List.of()).in("Halden"));
  }

  @Test
  void beginningsOfLongNamesWithoutEndAreRead() {
    OwnNames names =
        new OwnNames(
            List.of(OwnPlace.of("A ".repeat(1_000) + "B", 0, 0), OwnPlace.of("A A", 0, 0)));
    assertEquals(5_000, names.in("A ".repeat(10_000)).size());
  }
}
