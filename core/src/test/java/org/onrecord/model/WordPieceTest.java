package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.NastyText;
import org.onrecord.Seeded;
import org.onrecord.Valid;

class WordPieceTest {
  private static final int UNKNOWN = 100;

  private static final WordPiece READER = Vocabularies.wordPiece();

  @Test
  void theVocabularyIsBertUncased() {
    assertEquals(30_522, READER.size());
    assertArrayEquals(new int[] {1996}, READER.words("the").subwords());
  }

  @Test
  void cutsWordsIntoTheLongestSubwords() {
    Words words = READER.words("Unaffable!");
    assertEquals(List.of("Unaffable", "!"), in("Unaffable!", words));
    assertArrayEquals(new int[] {14477, 20961, 3468, 999}, words.subwords());
    assertArrayEquals(new int[] {0, 3, 4}, words.firstSubword());
  }

  @Test
  void splitsAtPunctuation() {
    assertWords("U.S. \"no\"—she'd", "U", ".", "S", ".", "\"", "no", "\"", "—", "she", "'", "d");
    assertWords("50% $5 €5", "50", "%", "$", "5", "€5");
    assertWords("a≠b", "a", "≠", "b");
  }

  @Test
  void splitsAtEachCjkCharacter() {
    assertWords("中文x", "中", "文", "x");
    assertWords("한국어", "한국어");
  }

  @Test
  void aWordCoversItsCombiningMarks() {
    assertWords("cafe\u0301 x", "cafe\u0301", "x");
    assertWords("!\u0301a", "!\u0301", "a");
    assertWords("☎\uFE0F call", "☎\uFE0F", "call");
    assertWords(" \u0301a", "a");
    assertWords("\u0301", new String[0]);
  }

  @Test
  void dropsWhatIsNotText() {
    assertWords("a\u0000b\u200Dc", "a\u0000b\u200Dc");
    assertArrayEquals(READER.words("abc").subwords(), READER.words("a\u0000b\u200Dc").subwords());
    assertWords("\uD83D a\uDE00b \uD83D\uDE00", "a\uDE00b", "\uD83D\uDE00");
    assertWords("\uFEFFbom\u200B", "bom");
  }

  @Test
  void anEndlessWordIsUnknown() {
    assertArrayEquals(new int[] {UNKNOWN}, READER.words("a".repeat(101)).subwords());
    assertTrue(READER.words("a".repeat(100)).subwords().length > 1);
    assertArrayEquals(new int[] {UNKNOWN}, READER.words("é".repeat(1_000_000)).subwords());
  }

  @Test
  void aWordWithoutSubwordsIsUnknownAsAWhole() {
    assertArrayEquals(new int[] {UNKNOWN, 1996}, READER.words("the𝔘the the").subwords());
  }

  @Test
  void aTextWithoutWordsHasNone() {
    for (String text : List.of("", " \n ", "\uD800", "\u0301")) {
      Words words = READER.words(text);
      assertEquals(0, words.size());
      assertArrayEquals(new int[] {0}, words.firstSubword());
    }
  }

  @Test
  void anyTextIsCutIntoWordsInOrder() {
    Seeded.texts(
        (text, random) -> {
          Words words = READER.words(text);
          assertEquals(words.size() + 1, words.firstSubword().length);
          assertEquals(words.subwords().length, words.firstSubword()[words.size()]);
          int end = 0;
          for (int i = 0; i < words.size(); i++) {
            assertTrue(end <= words.starts()[i], "in order");
            Valid.span(words.span(i), text);
            assertTrue(words.firstSubword()[i] < words.firstSubword()[i + 1], "has subwords");
            assertNoWords(text.substring(end, words.starts()[i]));
            end = words.ends()[i];
          }
          assertNoWords(text.substring(end));
        });
  }

  private static void assertNoWords(String gap) {
    assertEquals(0, READER.words(gap).size(), () -> "words in a gap: " + gap);
  }

  @Test
  void theTextOfAWordIsThatWord() {
    Seeded.texts(
        (text, random) -> {
          Words words = READER.words(text);
          for (int i = 0; i < words.size(); i++) {
            Words alone = READER.words(words.span(i).in(text));
            assertEquals(List.of(words.span(i).in(text)), in(words.span(i).in(text), alone));
            assertArrayEquals(
                Arrays.copyOfRange(
                    words.subwords(), words.firstSubword()[i], words.firstSubword()[i + 1]),
                alone.subwords());
          }
        });
  }

  @Test
  void eachSubwordIsInTheVocabulary() {
    Seeded.texts(
        (text, random) -> {
          for (int id : READER.words(text).subwords()) {
            assertTrue(id >= UNKNOWN && id < READER.size(), () -> "id " + id);
          }
        });
  }

  @Test
  void manyThreadsReadTheSame() {
    String text = NastyText.of(new SplittableRandom(3), 2000);
    int[] expected = READER.words(text).subwords();
    WordPiece fresh = Vocabularies.wordPiece();
    IntStream.range(0, 32)
        .parallel()
        .forEach(i -> assertArrayEquals(expected, fresh.words(text).subwords()));
  }

  private static void assertWords(String text, String... expected) {
    assertEquals(List.of(expected), in(text, READER.words(text)));
  }

  private static List<String> in(String text, Words words) {
    return IntStream.range(0, words.size()).mapToObj(i -> words.span(i).in(text)).toList();
  }
}
