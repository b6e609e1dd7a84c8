package org.onrecord.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {
  @Test
  void textsStandLeftAndNumbersRight() {
    Table table = table(80);
    table.add(List.of("Ana", "minister"), List.of(3, 12));
    table.add(List.of("山田太郎", ""), List.of(0, 1));

    assertEquals(
        """
        name      role      quoted  mentioned
        Ana       minister       3         12
        山田太郎                 0          1
        """,
        table.page());
  }

  @Test
  void longTextsAreCutAndTheFirstLeast() {
    Table table = table(60);
    table.add(List.of("a".repeat(50), "b".repeat(50)), List.of(3, 12));

    assertEquals(
        "a".repeat(22) + "…  " + "b".repeat(15) + "…       3         12",
        table.page().lines().toList().getLast());
  }

  @Test
  void aNarrowTerminalGetsItRowByRow() {
    Table table = table(40);
    table.add(List.of("Ana Duarte", "minister for the sea and the harbours"), List.of(3, 12));
    table.add(List.of("Eide", ""), List.of(0, 1));

    assertEquals(
        """
        Ana Duarte · minister for the sea and
          the harbours
          quoted 3 · mentioned 12
        Eide
          quoted 0 · mentioned 1
        """,
        table.page());
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 59, 60, 80, 200})
  void noLineIsLongerThanTheTerminal(int columns) {
    Table table = table(columns);
    table.add(List.of("水位上昇中".repeat(20), "é".repeat(100)), List.of(1, 2));

    table.page().lines().forEach(line -> assertTrue(Cut.width(line) <= columns, line));
  }

  @Test
  void aWideTerminalIsUsedToItsEdge() {
    Table table = table(160);
    table.add(List.of("a".repeat(50), "b".repeat(150)), List.of(3, 12));

    String row = table.page().lines().toList().getLast();
    assertEquals(160, Cut.width(row), row);
    assertTrue(row.startsWith("a".repeat(50) + "  b"), row);
  }

  @Test
  void whereThereIsNoTerminalNothingIsCut() {
    Table table =
        new Table(
            new Page(false, 80, false), List.of("name", "role"), List.of("quoted", "mentioned"));
    table.add(List.of("a".repeat(150), "水".repeat(150)), List.of(3, 12));

    assertEquals(
        "a".repeat(150) + "  " + "水".repeat(150) + "       3         12",
        table.page().lines().toList().getLast());
  }

  @Test
  void coloursChangeNoWord() {
    Table plain = new Table(new Page(false, 80, true), List.of("name"), List.of("n"));
    Table coloured = new Table(new Page(true, 80, true), List.of("name"), List.of("n"));
    plain.add(List.of("Ana"), List.of(1));
    coloured.add(List.of("Ana"), List.of(1));

    assertEquals(plain.page(), coloured.page().replaceAll("\33\\[[0-9;]*m", ""));
    assertTrue(coloured.page().contains("\33[0;1;36mAna"), coloured.page());
  }

  @Test
  void noRowsNoLines() {
    assertEquals("", table(80).page());
  }

  @ParameterizedTest
  @CsvSource({
    "abcdef, 6, abcdef",
    "abcdef, 5, abcd…",
    "ab cdef, 4, ab…",
    "水位上昇, 8, 水位上昇",
    "水位上昇, 6, 水位…",
    "e\u0301e\u0301e\u0301, 2, e\u0301…",
    "abc, 1, …",
    "'', 3, ''"
  })
  void whatIsCutEndsInASign(String line, int columns, String shown) {
    assertEquals(shown, Cut.to(line, columns));
  }

  private static Table table(int columns) {
    return new Table(
        new Page(false, columns, true), List.of("name", "role"), List.of("quoted", "mentioned"));
  }
}
