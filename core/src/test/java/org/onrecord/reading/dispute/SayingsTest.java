package org.onrecord.reading.dispute;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Opposing;
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

  private static List<Float> vectors(List<Sayings.Section> sections, Span... spans) {
    return Sayings.vectors(sections, List.of(spans)).stream().map(row -> row[0]).toList();
  }

  @Test
  void wordsHaveTheVectorsOfTheirSection() {
    List<Sayings.Section> sections = List.of(section(0, 1, 3), section(6, 5, 7, 9));
    assertEquals(List.of(1f, 3f), vectors(sections, new Span(0, 5)));
    assertEquals(List.of(5f, 9f), vectors(sections, new Span(6, 8), new Span(12, 14)));
    assertEquals(List.of(), vectors(sections, new Span(20, 22)));
  }

  @Test
  void soManyWordsAsAreCompared() {
    List<Sayings.Section> sections = List.of(section(0, new float[Opposing.LONGEST + 9]));
    assertEquals(Opposing.LONGEST, vectors(sections, new Span(0, 1000)).size());
  }

  @Test
  void aSectionHasWords() {
    assertThrows(IllegalArgumentException.class, () -> section(0));
  }
}
