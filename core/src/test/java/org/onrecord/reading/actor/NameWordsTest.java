package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Seeded;
import org.onrecord.reading.actor.NameWords.Relation;

class NameWordsTest {
  private static void assertPersons(Relation relation, String one, String other) {
    NameWords a = NameWords.of(one);
    NameWords b = NameWords.of(other);
    assertEquals(relation, a.asPerson(b), () -> a + " and " + b);
    assertEquals(relation, b.asPerson(a), () -> b + " and " + a);
  }

  private static void assertBodies(Relation relation, String one, String other) {
    NameWords a = NameWords.of(one);
    NameWords b = NameWords.of(other);
    assertEquals(relation, a.asBody(b), () -> a + " and " + b);
    assertEquals(relation, b.asBody(a), () -> b + " and " + a);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lavrov | Mr Lavrov",
        "Lavrov | Mr. Lavrov's",
        "Anna Low | ANNA LOW",
        "Anna Low | Dr. Anna Low,",
        "Anna Low | President Anna Low",
        "José Peña | Jose Pena",
        "Bo Rix Jr. | Bo Rix",
        "S. Lavrov | S Lavrov",
        "Ada | ada",
        "Ada\u00a0Rix | Ada Rix"
      })
  void titlesCaseAccentsAndSuffixesDoNotMatter(String one, String other) {
    assertPersons(Relation.EQUAL, one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "Sergey Lavrov, Lavrov",
    "Sergey Lavrov, Mr Lavrov",
    "Sergey Lavrov, Sergey",
    "Sergey Lavrov, S. Lavrov",
    "Sergey Viktorovich Lavrov, Sergey Lavrov",
    "Sergey Viktorovich Lavrov, S. V. Lavrov",
    "Anna van der Meer, van der Meer",
    "Anna van der Meer, Meer",
    "Omar al-Sayed, al-Sayed",
    "Omar al-Sayed, Sayed",
    "Ana Maria de Souza, de Souza",
    "Ana Maria de Souza, Ana de Souza",
    "Ann Low-Rix, Low",
    "Ann Low-Rix, Ms Rix",
    "Ann Low-Rix, Ann",
    "Dan Rix, Daniel Rix",
    "Juan Pérez Soto, Juan Pérez"
  })
  void aShortFormGoesWithTheFullName(String one, String other) {
    assertPersons(Relation.SHORT, one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "Anna Low, Bo Low",
    "A. Low, B. Low",
    "Anna van der Meer, Bo van der Meer",
    "Anna Maria Low, Bo Low",
    "Jo Low, Ada Low"
  })
  void twoOfOneSurnameAreNamesakes(String one, String other) {
    assertPersons(Relation.NAMESAKE, one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "Low, Rix",
    "Anna Low, Anna Rix",
    "Anna Low, Rix",
    "Lowell, Low",
    "Omar al-Sayed, al-Masri"
  })
  void othersAreApart(String one, String other) {
    assertPersons(Relation.APART, one, other);
  }

  /** What is a title before a name is a surname at its end. */
  @ParameterizedTest
  @CsvSource({
    "Stephen King, Mr King, SHORT",
    "Anna King, Bo King, NAMESAKE",
    "Anna Pope, Anna, SHORT"
  })
  void aSurnameMayLookLikeATitle(String one, String other, Relation relation) {
    assertPersons(relation, one, other);
  }

  @ParameterizedTest
  @CsvSource({"al-Sayed, Sayed", "Omar al-Sayed, Omar Sayed"})
  void aParticleMayBeLeftOut(String one, String other) {
    assertPersons(Relation.EQUAL, one, other);
  }

  @Test
  void aTitleAloneIsAName() {
    assertEquals(List.of("queen"), NameWords.of("the Queen").words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Halden Institute | the Halden Institute",
        "HALDEN INSTITUTE | Halden Institute's",
        "U.N. | UN"
      })
  void articlesAndPointsDoNotMatter(String one, String other) {
    assertBodies(Relation.EQUAL, one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "Halden Institute, the Institute",
    "Halden Institute, Halden",
    "Ministry of Fish and Reeds, MFR",
    "Ministry of Fish and Reeds, M.F.R.",
    "Bank of Halden, BOH",
    "Union for the Reeds, UR",
    "Halden Fish Bank, Fish Bank",
    "Halden Fish Bank, Halden Fish"
  })
  void acronymsAndEndsAreShortForms(String one, String other) {
    assertBodies(Relation.SHORT, one, other);
  }

  @ParameterizedTest
  @CsvSource({
    "Halden Fish Bank, Fish",
    "Halden Fish Bank, Halden Bank",
    "Halden Fish Bank, HB",
    "Halden Fish Bank, hfb",
    "Halden Fish Bank, Halden Fish Trust",
    "Halden, Haldenburg"
  })
  void whatStandsInTheMiddleIsNoShortForm(String one, String other) {
    assertBodies(Relation.APART, one, other);
  }

  /** A group that is repeated in a pattern takes stack for each time. */
  @Test
  void aNameMayBeOfAnyLength() {
    assertFalse(NameWords.of("A".repeat(100_000)).words().isEmpty());
  }

  @Test
  void anyTwoNamesGoTogetherEitherWayRound() {
    Seeded.texts(
        (text, random) -> {
          int cut = random.nextInt(text.length() + 1);
          NameWords one = NameWords.of(text.substring(0, cut));
          NameWords other = NameWords.of(text.substring(cut));
          assertFalse(one.words().isEmpty());
          assertEquals(Relation.EQUAL, one.asPerson(one));
          assertEquals(one.asBody(other), other.asBody(one));
          if (one.words().size() != other.words().size()) {
            assertEquals(one.asPerson(other), other.asPerson(one));
          }
        });
  }
}
