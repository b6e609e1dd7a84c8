package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.record.Identity;

class OfficesTest {
  private static final Offices OFFICES = new Offices(new Lexicon());

  /** The Wikidata id of who holds an office by a text of that day; none where it can't be known. */
  private static String holder(String role, String names, String country, String day) {
    return identity(role, names, country, day).map(Identity::wikidata).orElse("none");
  }

  private static Optional<Identity> identity(
      String role, String names, String country, String day) {
    return OFFICES.identity(
        role,
        Stream.of(names.split(";")).filter(n -> !n.isEmpty()).map(NameWords::of).toList(),
        Optional.of(country).filter(code -> !code.isEmpty()),
        Optional.of(day).map(LocalDate::parse));
  }

  /** Handovers, with the Wikidata ids of who left and who came. */
  @ParameterizedTest
  @CsvSource({
    "president, USA, 2017-01-20, Q76, Q22686",
    "president, USA, 2021-01-20, Q22686, Q6279",
    "prime minister, GBR, 2007-06-27, Q9545, Q10648",
    "prime minister, GBR, 2016-07-13, Q192, Q264766",
    "chancellor, DEU, 2021-12-08, Q567, Q61053",
    "president, FRA, 2017-05-14, Q157, Q3052772",
    "prime minister, CAN, 2015-11-04, Q206, Q3099714"
  })
  void knowsWhoHeldAnOfficeBeforeAndAfterAHandover(
      String office, String country, String day, String left, String came) {
    LocalDate handover = LocalDate.parse(day);
    assertEquals(left, holder(office, "", country, handover.minusDays(1).toString()));
    assertEquals(came, holder(office, "", country, handover.plusDays(1).toString()));
  }

  @Test
  void nobodyIsTheOneWhereTwoFit() {
    assertEquals("none", holder("prime minister", "", "GBR", "2016-07-13"));
    assertEquals("Q192", holder("prime minister", "David Cameron", "GBR", "2016-07-13"));
    assertEquals("none", holder("prime minister", "", "", "2016-01-01"));
  }

  @Test
  void aNameAndAnOfficeNeedNoCountry() {
    assertEquals("Q192", holder("prime minister", "David Cameron", "", "2016-01-01"));
    assertEquals("Q192", holder("Prime Minister", "David Cameron;Mr Cameron", "", "2016-01-01"));
  }

  @Test
  void aNameMustFit() {
    assertEquals("none", holder("prime minister", "Anna Cameron", "GBR", "2016-01-01"));
    assertEquals("none", holder("prime minister", "Anna Low", "GBR", "2016-01-01"));
    assertEquals("none", holder("prime minister", "Cameron;Low", "GBR", "2016-01-01"));
    assertEquals("none", holder("prime minister", "David Cameron", "FRA", "2016-01-01"));
  }

  @Test
  void withoutADateNobodyIsKnown() {
    assertEquals(
        Optional.empty(),
        OFFICES.identity(
            "prime minister",
            List.of(NameWords.of("David Cameron")),
            Optional.of("GBR"),
            Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "former prime minister",
        "ex-prime minister",
        "the late prime minister",
        "deputy prime minister",
        "acting prime minister",
        "shadow prime minister",
        "adviser to the prime minister",
        "prime minister's spokeswoman",
        "spokesman for the prime minister",
        "husband of the prime minister",
        "prime minister-elect",
        "prime ministerial candidate",
        "minister",
        "cook",
        ""
      })
  void whoIsBesideAnOfficeDoesNotHoldIt(String role) {
    assertEquals("none", holder(role, "", "GBR", "2016-01-01"));
    assertEquals("none", holder(role, "David Cameron", "GBR", "2016-01-01"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "British prime minister",
        "prime minister of Britain",
        "Prime Minister",
        "Conservative prime minister"
      })
  void anOfficeMayHaveWordsAround(String role) {
    assertEquals("Q192", holder(role, "David Cameron", "GBR", "2016-01-01"));
  }

  /** Offices whose own names have an "of". */
  @ParameterizedTest
  @CsvSource({
    "secretary of state, Hillary Clinton, USA, 2011-05-02, Q6294",
    "secretary of state, , USA, 2011-05-02, Q6294",
    "chancellor of the exchequer, Gordon Brown, GBR, 2005-01-01, Q10648"
  })
  void anOfficeMayHaveOfInItsName(
      String role, String name, String country, String day, String wikidata) {
    assertEquals(wikidata, holder(role, name == null ? "" : name, country, day));
  }

  @Test
  void aPremierIsAPrimeMinister() {
    assertEquals("Q192", holder("British premier", "David Cameron", "GBR", "2016-01-01"));
  }

  /** Without a name, only the words tell that another president is meant. */
  @ParameterizedTest
  @ValueSource(strings = {"president of the football federation", "club president"})
  void thePresidentOfAnotherBodyIsNotTheStates(String role) {
    assertEquals("none", holder(role, "", "FRA", "2018-01-01"));
  }

  @Test
  void aNameMakesItSurer() {
    double named =
        identity("president", "Barack Obama", "USA", "2011-05-02").orElseThrow().confidence();
    double unnamed = identity("president", "", "USA", "2011-05-02").orElseThrow().confidence();
    assertTrue(named > unnamed);
  }

  @Test
  void tellsWhatItRestsOn() {
    assertEquals(
        "president of USA on 2011-05-02, and the name",
        identity("US president", "Obama", "USA", "2011-05-02").orElseThrow().basis());
  }
}
