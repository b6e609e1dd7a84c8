package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Span;

/** Examples against the lists that ship; {@link ListsTest} looks at their rows. */
class LexiconTest {
  private static final Lexicon LEXICON = MarkedSentences.LEXICON;

  private static List<String> countriesIn(String text) {
    return LEXICON.placesIn(text).stream().map(Phrasebook.Found::meaning).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Russia, RUS, NAME",
    "Britain, GBR, NAME",
    "U.S., USA, NAME",
    "US, USA, NAME",
    "Ivory Coast, CIV, NAME",
    "Côte d’Ivoire, CIV, NAME",
    "Cote d'Ivoire, CIV, NAME",
    "Czechia, CZE, NAME",
    "South Sudan, SSD, NAME",
    "North Korea, PRK, NAME",
    "Kosovo, XKX, NAME",
    "TURKEY, TUR, NAME",
    "French, FRA, DEMONYM",
    "Frenchmen, FRA, DEMONYM",
    "Dutch, NLD, DEMONYM",
    "Nigerian, NGA, DEMONYM",
    "Nigerien, NER, DEMONYM",
    "Britons, GBR, DEMONYM",
    "Emirati, ARE, DEMONYM",
    "Welsh, GBR, DEMONYM",
    "Paris, FRA, CAPITAL",
    "Washington, USA, CAPITAL",
    "Kiev, UKR, CAPITAL",
    "New Delhi, IND, CAPITAL",
    "Mexico City, MEX, CAPITAL"
  })
  void knowsStatesTheirPeoplesAndCapitals(String name, String alpha3, Lexicon.Use use) {
    assertEquals(Optional.of(new Lexicon.State(alpha3, use)), LEXICON.state(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"us", "turkey", "polish", "china", "Halden", "Lyon", "Korea", ""})
  void othersAreNoStates(String name) {
    assertEquals(Optional.empty(), LEXICON.state(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Kremlin, RUS GOV, true",
    "White House, USA GOV, true",
    "10 Downing Street, GBR GOV, true",
    "Pentagon, USA MIL, true",
    "Élysée, FRA GOV, true",
    "Whitehall, GBR GOV, true",
    "State Department, USA GOV, false",
    "Bundestag, DEU LEG, false",
    "UN, UNO, false",
    "U.N., UNO, false",
    "NATO, IGO, false",
    "European Union, EUR, false",
    "WHO, UNO, false",
    "FBI, USA COP, false",
    "CIA, USA SPY, false",
    "Reuters, GBR JRN, false",
    "Greenpeace, NGO, false",
    "Hamas, PSE REB, false",
    "Apple, MNC BUS, false"
  })
  void knowsBodiesAndSeats(String name, String code, boolean isSeat) {
    assertEquals(Optional.of(new Lexicon.Body(Code.of(code), isSeat)), LEXICON.body(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"who", "Who", "apple", "it", "white house", "Halden Institute"})
  void othersAreNoBodies(String name) {
    assertEquals(Optional.empty(), LEXICON.body(name));
  }

  /** A name that begins with a small word has a small letter in the middle of a sentence. */
  @ParameterizedTest
  @CsvSource({"the Bahamas, BHS", "the Emirates, ARE"})
  void aStateMayBeginWithAnArticle(String name, String alpha3) {
    assertEquals(Optional.of(alpha3), LEXICON.countryIn("fishermen from " + name));
  }

  @Test
  void aBodyMayBeginWithASmallLetter() {
    assertEquals(Optional.of(Code.of("IMG REB")), LEXICON.body("al-Qaeda").map(Lexicon.Body::code));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          minister                       | GOV
          ministers                      | GOV
          interior minister              | GOV
          minister of defence            | GOV
          spokesman for the ministry     | GOV
          prime minister                 | GOV
          foreign secretary              | GOV
          mayor                          | GOV
          regional governor              | GOV
          ambassador                     | GOV
          central bank governor          | GOV
          police chief                   | COP
          policewoman                    | COP
          chief of police                | COP
          spokesman for the police       | COP
          detective                      | COP
          army chief of staff            | MIL
          soldier                        | MIL
          air force colonel              | MIL
          spy chief                      | SPY
          intelligence officer           | SPY
          rebel commander                | REB
          rebels                         | REB
          opposition leader              | OPP
          party chairman                 | PTY
          senator                        | LEG
          lawmakers                      | LEG
          member of parliament           | LEG
          MP                             | LEG
          supreme court judge            | JUD
          state prosecutor               | JUD
          newspaper editor               | JRN
          journalists                    | JRN
          professor of history           | EDU
          teacher                        | EDU
          nurse                          | MED
          hospital director              | MED
          dairy farmer                   | AGR
          fishermen                      | AGR
          trade union leader             | LAB
          chief executive                | BUS
          businesswoman                  | BUS
          bishop                         | REL
          imam                           | REL
          refugee                        | REF
          human rights activist          | CVL
          drug lord                      | CRM
          footballer                     | SOC
          """)
  void knowsTheSectorOfARole(String role, String sector) {
    assertEquals(Optional.of(sector), LEXICON.sectorIn(role));
    assertEquals(Optional.of(sector), LEXICON.strongSectorIn(role));
  }

  @ParameterizedTest
  @ValueSource(strings = {"president", "executive", "lawyer", "doctor", "captain"})
  void weakNounsTellASectorOnlyWhereNothingElseDoes(String role) {
    assertEquals(Optional.empty(), LEXICON.strongSectorIn(role));
    assertEquals(true, LEXICON.isRole(role));
  }

  @Test
  void aWeakNounIsWeakInThePlural() {
    assertEquals(Optional.empty(), LEXICON.strongSectorIn("presidents"));
    assertEquals(Optional.of("COP"), LEXICON.strongSectorIn("police executives"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"woman", "spokeswoman", "river", ""})
  void othersTellNoSector(String role) {
    assertEquals(Optional.empty(), LEXICON.sectorIn(role));
  }

  @ParameterizedTest
  @CsvSource({
    "the French foreign minister, FRA",
    "mayor of Lyon, FRA",
    "Turkey's president, TUR",
    "North Korean leader, PRK",
    "Papua New Guinea police, PNG",
    "governor of New York, USA",
    "the cook of Marseille and Rome, FRA"
  })
  void findsTheFirstStatePeopleOrCity(String text, String alpha3) {
    assertEquals(Optional.of(alpha3), LEXICON.countryIn(text));
  }

  @Test
  void findsAllCountriesOfAText() {
    assertEquals(List.of("GBR", "RUS"), countriesIn("a Briton met a Russian near Halden"));
    assertEquals(List.of(), countriesIn("the cook told us to polish the turkey"));
  }

  /** Of a city that is named for a state the longer name counts. */
  @ParameterizedTest
  @CsvSource({
    "the governor of New Mexico, USA",
    "New Jersey police, USA",
    "a court in New South Wales, AUS"
  })
  void aCityMayBeNamedForAState(String text, String alpha3) {
    assertEquals(Optional.of(alpha3), LEXICON.countryIn(text));
  }

  /** Capitals stand in the list of states and in that of cities. */
  @Test
  void aCapitalIsCountedOnce() {
    assertEquals(List.of("FRA"), countriesIn("police in Paris"));
  }

  @ParameterizedTest
  @CsvSource({"Lyon, FRA", "Geneva, CHE", "Sudan, SDN", "Moscow, RUS", "Cuxhaven, DEU"})
  void knowsTheCountryOfAPlace(String place, String alpha3) {
    assertEquals(Optional.of(alpha3), LEXICON.countryOf(place));
  }

  @Test
  void aSmallTownIsOneOnlyWhereAPlaceIsNamed() {
    assertEquals(Optional.empty(), LEXICON.countryIn("the cook of Cuxhaven"));
  }

  /** The same sentences as training reads: {@code training/tests/test_countries.py}. */
  @ParameterizedTest
  @CsvFileSource(resources = "places.tsv", delimiter = '\t', quoteCharacter = '|')
  void findsTheWordsThatNameCountries(String sentence, String expected) {
    List<String> found =
        LEXICON.placesIn(sentence).stream()
            .map(each -> lastCapitalised(each.span().in(sentence)) + ":" + each.meaning())
            .toList();
    assertEquals(expected == null ? "" : expected, String.join(" ", found));
  }

  private static String lastCapitalised(String name) {
    return Pattern.compile("\\p{Lu}\\p{L}*")
        .matcher(name)
        .results()
        .reduce((a, b) -> b)
        .get()
        .group();
  }

  @Test
  void bodiesThatNoOrdinaryWordIsAreNames() {
    String text = "Before: a White House aide met the IMF and Shell in Downing Street.";
    assertEquals(List.of("White House LOC", "IMF ORG", "Downing Street LOC"), bodies(text, 8));
    assertEquals(List.of(), bodies(text.substring(0, 15), 0), "half of a name");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The sun rose in the white house.",
        "The age of steam is over.",
        "Number 10 on the list",
        "Border patrol duties",
        "WHO SAID IT AND WHEN"
      })
  void ordinaryWordsAreNoBodies(String text) {
    assertEquals(List.of(), bodies(text, 0));
  }

  private static List<String> bodies(String text, int from) {
    return LEXICON.bodiesIn(text, new Span(from, text.length())).stream()
        .map(name -> name.span().in(text) + " " + name.tag())
        .toList();
  }
}
