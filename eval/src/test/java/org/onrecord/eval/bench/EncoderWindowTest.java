package org.onrecord.eval.bench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.onrecord.model.Words;

class EncoderWindowTest {
  /** Words of two subwords each, capitalised behind white space. */
  private static Words words(int count) {
    byte[] shapes = new byte[count];
    Arrays.fill(shapes, (byte) 9);
    return new Words(
        IntStream.range(0, count).map(i -> 5 * i).toArray(),
        IntStream.range(0, count).map(i -> 5 * i + 4).toArray(),
        shapes,
        IntStream.rangeClosed(0, count).map(i -> 2 * i).toArray(),
        IntStream.range(0, 2 * count).map(i -> 1000 + i).toArray());
  }

  private static long[] all(LongBuffer buffer) {
    return IntStream.range(0, buffer.limit()).mapToLong(buffer::get).toArray();
  }

  @Test
  void eachSubwordStandsInOneWindow() {
    List<EncoderWindow> windows = EncoderWindow.of(words(300));
    assertEquals(List.of(256, 256, 94), windows.stream().map(EncoderWindow::size).toList());
    long[] inside =
        windows.stream()
            .flatMapToLong(
                window -> LongStream.of(all(window.ids())).skip(1).limit(window.size() - 2))
            .toArray();
    assertArrayEquals(LongStream.range(1000, 1600).toArray(), inside);
  }

  @Test
  void specialsStandAroundAndLaterSubwordsAreGlued() {
    EncoderWindow window = EncoderWindow.of(words(2)).getFirst();
    assertArrayEquals(new long[] {101, 1000, 1001, 1002, 1003, 102}, all(window.ids()));
    assertArrayEquals(new long[] {32, 9, 1, 9, 1, 32}, all(window.shapes()));
  }

  @Test
  void aTextWithoutWordsHasNone() {
    assertEquals(List.of(), EncoderWindow.of(words(0)));
  }
}
