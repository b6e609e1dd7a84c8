package org.onrecord.reading.actor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row of the lists is well-formed. */
class ListsTest {
  private static final List<String> LISTS =
      List.of(
          "countries.tsv", "bodies.tsv", "cities.tsv", "towns.tsv", "sectors.tsv", "offices.tsv");

  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

  private static final Set<String> PREFIXES =
      Set.of("IGO", "UNO", "EUR", "NGO", "MNC", "IMG", "ISM");

  private static final Pattern FIRST_LETTER = Pattern.compile("\\p{L}");

  /** PLOVER's, but for UNK. */
  private static final Set<String> SECTORS =
      Set.of(
          "AGR", "BUS", "COP", "CRM", "CVL", "EDU", "ELI", "GOV", "JRN", "JUD", "LAB", "LEG", "MED",
          "MIL", "OPP", "PRE", "PRM", "PTY", "REB", "REF", "REL", "SOC", "SPY", "UAF");

  private static boolean isCountry(String code) {
    return COUNTRIES.contains(code) || code.equals("XKX");
  }

  /** "RUS GOV": a country or what stands in its place, and at most one sector. */
  private static boolean isCode(String code) {
    String[] parts = code.split(" ", -1);
    return (isCountry(parts[0]) || PREFIXES.contains(parts[0]))
        && (parts.length == 1 || (parts.length == 2 && SECTORS.contains(parts[1])));
  }

  private static List<String> wrong(String list, int columns, Predicate<String[]> isGood) {
    return Phrasebook.rows(list, columns).stream()
        .filter(row -> row.length != columns || !isGood.test(row))
        .map(row -> String.join(" | ", row))
        .toList();
  }

  @Test
  void statesHaveCodesAndUses() {
    Set<String> uses = Set.of("name", "demonym", "capital", "seat");
    assertEquals(
        List.of(), wrong("countries.tsv", 3, row -> isCountry(row[0]) && uses.contains(row[1])));
  }

  @Test
  void bodiesHaveCodesAndUses() {
    Set<String> uses = Set.of("name", "seat");
    assertEquals(List.of(), wrong("bodies.tsv", 3, row -> isCode(row[1]) && uses.contains(row[2])));
  }

  @Test
  void citiesAndTownsHaveCountries() {
    assertEquals(List.of(), wrong("cities.tsv", 2, row -> isCountry(row[1])));
    assertEquals(List.of(), wrong("towns.tsv", 2, row -> isCountry(row[1])));
  }

  @Test
  void sectorsAreThoseOfPlover() {
    assertEquals(List.of(), wrong("sectors.tsv", 2, row -> SECTORS.contains(row[1])));
  }

  @Test
  void everyStateHasAName() {
    List<String> named =
        Phrasebook.rows("countries.tsv", 3).stream()
            .filter(row -> row[1].equals("name"))
            .map(row -> row[0])
            .toList();
    // Nobody lives in two of them, and two islands share the name of the third.
    assertEquals(
        List.of("ATA", "BVT", "MAF"),
        COUNTRIES.stream().filter(code -> !named.contains(code)).sorted().toList());
  }

  /** The phrase's column, and that of its meaning. */
  @ParameterizedTest
  @CsvSource({
    "countries.tsv, 3, 2, 0, true",
    "bodies.tsv, 3, 0, 1, true",
    "cities.tsv, 2, 0, 1, true",
    "towns.tsv, 2, 0, 1, true",
    "sectors.tsv, 2, 0, 1, false"
  })
  void noPhraseMeansTwoThings(String list, int columns, int phrase, int meaning, boolean names) {
    Map<String, Phrasebook<String>> one = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (String[] row : Phrasebook.rows(list, columns)) {
      String written = row[phrase];
      String key = String.join(" ", Phrasebook.words(written)).toLowerCase(Locale.ROOT);
      Phrasebook<String> book = one.computeIfAbsent(key, any -> new Phrasebook<>(names));
      book.add(written, row[meaning]);
      String means = book.of(names ? asName(written) : written).orElse("nothing");
      if (!means.equals(row[meaning])) {
        wrong.add(written + " is " + means + " and " + row[meaning]);
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static String asName(String phrase) {
    return FIRST_LETTER.matcher(phrase).replaceFirst(m -> m.group().toUpperCase(Locale.ROOT));
  }

  @Test
  void phrasesHaveWordsAndNoSpaceAround() {
    assertEquals(List.of(), wrong("countries.tsv", 3, row -> isPhrase(row[2])));
    assertEquals(List.of(), wrong("bodies.tsv", 3, row -> isPhrase(row[0])));
    assertEquals(List.of(), wrong("cities.tsv", 2, row -> isPhrase(row[0])));
    assertEquals(List.of(), wrong("towns.tsv", 2, row -> isPhrase(row[0])));
    assertEquals(List.of(), wrong("sectors.tsv", 2, row -> isPhrase(row[0])));
  }

  private static boolean isPhrase(String phrase) {
    return phrase.equals(phrase.strip()) && !Phrasebook.words(phrase).isEmpty();
  }

  @Test
  void officesHaveTheirColumns() {
    Set<String> others = Set.of("EUR", "UNO", "IGO");
    assertEquals(
        List.of(),
        wrong(
            "offices.tsv",
            7,
            row ->
                (isCountry(row[0]) || others.contains(row[0]))
                    && row[1].equals(row[1].toLowerCase(Locale.ROOT))
                    && isPhrase(row[1])
                    && isPhrase(row[2])
                    && (row[3].isEmpty() || row[3].matches("Q[1-9][0-9]*"))));
  }

  /** A term ends on a day or is to be trusted until one. */
  @Test
  void termsBeginBeforeTheyEnd() {
    assertEquals(
        List.of(),
        wrong(
            "offices.tsv",
            7,
            row ->
                row[5].isEmpty() != row[6].isEmpty()
                    && !first(row[4]).isAfter(last(row[5] + row[6]))));
  }

  /** The first day of a year, a month or a day. */
  private static LocalDate first(String date) {
    return switch (date.length()) {
      case 4 -> Year.parse(date).atDay(1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate last(String date) {
    return switch (date.length()) {
      case 4 -> first(date).plusYears(1).minusDays(1);
      case 7 -> first(date).plusMonths(1).minusDays(1);
      default -> first(date);
    };
  }

  @Test
  void noListIsEmpty() {
    assertTrue(LISTS.stream().allMatch(list -> Phrasebook.rows(list, 1).size() > 1000));
  }
}
