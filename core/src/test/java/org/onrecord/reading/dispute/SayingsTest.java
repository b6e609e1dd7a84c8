package org.onrecord.reading.dispute;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Words;
import org.onrecord.text.Span;

class SayingsTest {
  /** Words of two letters each, one column a word. */
  private static Sayings.Section section(int start, float... columns) {
    int[] starts = new int[columns.length];
    int[] ends = new int[columns.length];
    short[] rows = new short[columns.length];
    for (int word = 0; word < columns.length; word++) {
      starts[word] = start + 3 * word;
      ends[word] = starts[word] + 2;
      rows[word] = Float.floatToFloat16(columns[word]);
    }
    int[] none = new int[columns.length];
    return new Sayings.Section(
        new Words(starts, ends, new byte[columns.length], none, none), rows, 1);
  }

  @Test
  void wordsHaveTheMeanOfTheirSection() {
    List<Sayings.Section> sections = List.of(section(0, 1, 3), section(6, 5));
    assertArrayEquals(
        new float[] {2}, Sayings.mean(sections, List.of(new Span(0, 5))).orElseThrow());
    assertArrayEquals(
        new float[] {5}, Sayings.mean(sections, List.of(new Span(6, 8))).orElseThrow());
    assertEquals(Optional.empty(), Sayings.mean(sections, List.of(new Span(20, 22))));
  }

  @Test
  void aSectionHasWords() {
    assertThrows(IllegalArgumentException.class, () -> section(0));
  }
}
