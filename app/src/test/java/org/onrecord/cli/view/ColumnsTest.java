package org.onrecord.cli.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  private final StringBuilder out = new StringBuilder();

  @Test
  void blocksStandSideBySideInPairs() {
    write(false, 73, "one two", "three", "four");

    assertEquals(
        """
          one                                │ three
          two                                │
          four
        """,
        out.toString());
  }

  @Test
  void aNarrowTerminalGetsThemOneUnderTheOther() {
    write(false, 72, "one two", "three");

    assertEquals("  one\n  two\n  three\n", out.toString());
  }

  @Test
  void wideCharactersAndColoursDoNotShiftTheLine() {
    write(true, 73, "水位", "three");

    assertTrue(
        out.toString().startsWith("  \33[0;32m水位\33[0m" + " ".repeat(30) + " │ "), out::toString);
  }

  private void write(boolean colour, int width, String... words) {
    new Columns(colour, width)
        .write(
            List.of(words),
            (text, wrap) -> wrap.begin("", "").put(text.replace(' ', '\n'), Style.CONTENT).end(),
            out);
  }
}
