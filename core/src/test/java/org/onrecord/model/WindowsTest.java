package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Seeded;

class WindowsTest {
  @Test
  void aShortTextIsOneWindow() {
    assertEquals(List.of(new Window(0, 3, 0, 3)), Windows.of(MadeUpWords.of(2, 1, 3), 6, 2));
  }

  @Test
  void aTextWithoutWordsHasNoWindow() {
    assertEquals(List.of(), Windows.of(MadeUpWords.of(), 6, 2));
  }

  @Test
  void windowsAreOfOneSizeAndTheDeeperOneKeepsAWord() {
    int[] words = new int[20];
    Arrays.fill(words, 1);
    assertEquals(
        List.of(new Window(0, 8, 0, 7), new Window(6, 14, 7, 13), new Window(12, 20, 13, 20)),
        Windows.of(MadeUpWords.of(words), 9, 2));
  }

  @Test
  void windowsBeginAtWords() {
    assertEquals(
        List.of(new Window(0, 3, 0, 2), new Window(1, 4, 2, 4)),
        Windows.of(MadeUpWords.of(1, 4, 2, 4), 10, 4));
  }

  @Test
  void anyTextIsCoveredOnceByWindowsThatFit() {
    Seeded.check(
        random -> {
          int size = random.nextInt(20, 60);
          int overlap = random.nextInt(0, size / 2);
          int longest = random.nextBoolean() ? 4 : size;
          Words words = MadeUpWords.random(random, random.nextInt(300), longest);
          int kept = 0;
          for (Window window : Windows.of(words, size, overlap)) {
            int subwords = words.firstSubword()[window.to()] - words.firstSubword()[window.from()];
            assertTrue(subwords <= size, () -> window + " has " + subwords + " subwords");
            assertTrue(window.from() <= window.keepFrom() && window.keepTo() <= window.to());
            assertEquals(kept, window.keepFrom());
            kept = window.keepTo();
          }
          assertEquals(words.size(), kept);
        });
  }

  @Test
  void windowsOfShortWordsAreAboutEqualAndFew() {
    Seeded.check(
        random -> {
          Words words = MadeUpWords.random(random, random.nextInt(200, 2000), 3);
          List<Window> windows = Windows.of(words, 100, 20);
          int total = words.subwords().length;
          assertTrue(windows.size() <= Math.ceilDiv(total - 20, 100 - 20 - 4) + 1);
          for (Window window : windows) {
            int subwords = words.firstSubword()[window.to()] - words.firstSubword()[window.from()];
            assertTrue(windows.size() == 1 || subwords >= 55, () -> subwords + " subwords");
          }
        });
  }
}
