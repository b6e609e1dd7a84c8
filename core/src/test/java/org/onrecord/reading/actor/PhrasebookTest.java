package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Seeded;

class PhrasebookTest {
  private static final Phrasebook<String> NOUNS =
      book(false, "cook", "head cook", "cook of the harbour", "deputy", "dish", "fireman", "IT");

  private static final Phrasebook<String> NAMES =
      book(true, "U.S.", "Halden", "Halden Bay", "Côte Noire", "us steel");

  /** Each phrase means itself. */
  private static Phrasebook<String> book(boolean names, String... phrases) {
    Phrasebook<String> book = new Phrasebook<>(names);
    for (String phrase : phrases) {
      book.add(phrase, phrase);
    }
    return book;
  }

  private static List<String> found(Phrasebook<String> book, String text) {
    return book.in(text).stream().map(Phrasebook.Found::meaning).toList();
  }

  @Test
  void theLongestPhraseCountsAtEachPlace() {
    assertEquals(List.of("head cook"), found(NOUNS, "the head cook"));
    assertEquals(List.of("cook of the harbour", "cook"), found(NOUNS, "cook of the harbour cook"));
    assertEquals(List.of("cook", "cook"), found(NOUNS, "cook of the cook"));
    assertEquals(List.of("Halden Bay", "Halden"), found(NAMES, "Halden Bay, Halden"));
  }

  @Test
  void tellsWhichWordsTheyAre() {
    Phrasebook.Found<String> found = NOUNS.in("his old head cook sang").getFirst();
    assertEquals(List.of("head", "cook"), words(found, "his old head cook sang"));
  }

  private static List<String> words(Phrasebook.Found<String> found, String text) {
    return Phrasebook.words(text).subList(found.from(), found.to());
  }

  @Test
  void theFirstOfEqualPhrasesCounts() {
    Phrasebook<Integer> book = new Phrasebook<>(false);
    book.add("cook", 1);
    book.add("Cook", 2);
    assertEquals(Optional.of(1), book.of("cook"));
  }

  @ParameterizedTest
  @CsvSource({
    "cooks, cook",
    "Head Cooks, head cook",
    "deputies, deputy",
    "dishes, dish",
    "firemen, fireman",
    "COOK, cook"
  })
  void nounsMatchInPluralsAndWhateverTheCase(String written, String phrase) {
    assertEquals(Optional.of(phrase), NOUNS.of(written));
  }

  @ParameterizedTest
  @CsvSource({"cookss", "a cook", "cooking", "head  of cook", "''"})
  void aWholeTextMustBeThePhrase(String written) {
    assertEquals(Optional.empty(), NOUNS.of(written));
  }

  @Test
  void capitalsMatchOnlyAsWritten() {
    assertEquals(List.of("IT"), found(NOUNS, "the IT desk"));
    assertEquals(List.of(), found(NOUNS, "it said It would"));
  }

  @Test
  void namesBeginWithACapital() {
    assertEquals(Optional.of("Halden"), NAMES.of("HALDEN"));
    assertEquals(Optional.empty(), NAMES.of("halden"));
    assertEquals(Optional.of("us steel"), NAMES.of("US Steel"));
  }

  @Test
  void namesHaveNoPlurals() {
    assertEquals(Optional.empty(), NAMES.of("Haldens"));
  }

  @Test
  void accentsDoNotMatter() {
    assertEquals(Optional.of("Côte Noire"), NAMES.of("Cote Noire"));
    assertEquals(Optional.of("Côte Noire"), NAMES.of("CÔTE noire"));
  }

  @Test
  void anAccentMayBeACharacterOfItsOwn() {
    assertEquals(Optional.of("Côte Noire"), NAMES.of("Co\u0302te Noire"));
  }

  /** A group that is repeated in a pattern takes stack for each time. */
  @ParameterizedTest
  @ValueSource(strings = {"A.", "A-", "A’A", "A"})
  void aWordMayBeOfAnyLength(String part) {
    assertFalse(Phrasebook.words(part.repeat(50_000) + "A").isEmpty());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"U.S. cooks", "US cooks", "the U.S.-trained cook", "US's", "the U.S."})
  void pointsOfAnAbbreviationDoNotMatter(String text) {
    assertEquals(List.of("U.S."), found(NAMES, text));
  }

  @ParameterizedTest
  @CsvSource({"it told us", "Us two", "u.s."})
  void aPronounIsNoState(String text) {
    assertEquals(List.of(), found(NAMES, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Halden's cooks", "Halden’s cooks", "“Halden”", "(Halden)"})
  void genitivesAndMarksDoNotMatter(String text) {
    assertEquals(List.of("Halden"), found(NAMES, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The cook's two dogs. | The cook two dogs",
        "U.S. vice-president, 2024 | US vice-president 2024",
        "Al-Sayed's O'Hara | Al-Sayed O'Hara",
        "— | ''"
      })
  void partsATextIntoWords(String text, String words) {
    assertEquals(words, String.join(" ", Phrasebook.words(text)));
  }

  @Test
  void theFirstPartOfACompoundIsFound() {
    assertEquals(List.of("Halden"), found(NAMES, "a Halden-born cook"));
    assertEquals(List.of("U.S."), found(NAMES, "a US-led council"));
  }

  @Test
  void tellsOfAMissingResourceAndOfShortRows() {
    assertThrows(IllegalStateException.class, () -> Phrasebook.rows("nothing.tsv", 1));
    assertThrows(IllegalStateException.class, () -> Phrasebook.rows("sectors.tsv", 9));
  }

  @Test
  void phrasesDoNotOverlapWhateverTheText() {
    Seeded.texts(
        (text, random) -> {
          int size = Phrasebook.words(text).size();
          int end = 0;
          for (Phrasebook.Found<String> found : NOUNS.in(text)) {
            assertTrue(found.from() >= end && found.from() < found.to() && found.to() <= size);
            end = found.to();
          }
        });
  }
}
