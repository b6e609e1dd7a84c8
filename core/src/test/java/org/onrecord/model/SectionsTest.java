package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.Seeded;
import org.onrecord.text.Span;

class SectionsTest {
  private static final WordPiece READER = Vocabularies.wordPiece();

  @Test
  void aShortTextIsOneSection() {
    Words words = READER.words("One. Two.");
    assertSame(words, Sections.of(words, List.of(), 4).getFirst());
  }

  @Test
  void cutsWhereAParagraphBegins() {
    assertEquals(List.of("a b c d .", "e f g . h i ."), sections("a b c d.\n\ne f g. h i.", 8));
  }

  @Test
  void cutsElseWhereASentenceBegins() {
    assertEquals(List.of("a b c d .", "e f g ."), sections("a b c d. e f g.", 7));
  }

  @Test
  void cutsElseBetweenWords() {
    assertEquals(List.of("a b c d e", "f g ."), sections("a b c d e f g.", 5));
  }

  @Test
  void aWordLongerThanASectionIsASection() {
    List<Words> sections = Sections.of(MadeUpWords.of(9, 1, 9), List.of(), 5);
    assertEquals(List.of(1, 1, 1), sections.stream().map(Words::size).toList());
  }

  @Test
  void aSectionIsHeldByWhoeverAskedForItAlone() {
    List<Words> sections = Sections.of(MadeUpWords.of(1, 1, 1, 1), List.of(), 2);
    assertEquals(2, sections.size());
    assertNotSame(sections.getFirst(), sections.getFirst());
  }

  /** Sentences end at full stops. */
  private static List<String> sections(String text, int size) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) == '.') {
        sentences.add(new Span(start, i + 1));
        start = i + 1;
      }
    }
    return Sections.of(READER.words(text), sentences, size).stream()
        .map(section -> in(text, section))
        .toList();
  }

  private static String in(String text, Words words) {
    return String.join(
        " ", IntStream.range(0, words.size()).mapToObj(i -> words.span(i).in(text)).toList());
  }

  @Test
  void sectionsTogetherAreTheText() {
    Seeded.check(
        random -> {
          Words words = MadeUpWords.random(random, random.nextInt(1, 200), 4);
          int size = random.nextInt(4, 60);
          List<Words> sections = Sections.of(words, List.of(new Span(0, 1)), size);
          int word = 0;
          int subword = 0;
          for (Words section : sections) {
            assertTrue(section.size() > 0 && section.subwords().length <= size);
            assertEquals(words.span(word), section.span(0));
            assertTrue(
                Arrays.equals(
                    Arrays.copyOfRange(
                        words.subwords(), subword, subword + section.subwords().length),
                    section.subwords()));
            word += section.size();
            subword += section.firstSubword()[section.size()];
          }
          assertEquals(words.size(), word);
        });
  }
}
