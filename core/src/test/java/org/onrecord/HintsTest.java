package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.reading.place.OwnPlace;
import org.onrecord.record.Place;

class HintsTest {
  @ParameterizedTest
  @CsvSource({
    "US, US",
    "gb, GB",
    "USA, US",
    "deu, DE",
    "United States, US",
    "the United States, US",
    "united kingdom, GB",
    "UK, GB",
    "Côte d'Ivoire, CI",
    "Ivory Coast, CI",
    "Turkey, TR",
    "Myanmar, MM",
    "Czechia, CZ",
    "North Macedonia, MK",
    "Kosovo, XK",
    "XKX, XK",
    "Bosnia & Herzegovina, BA",
    "Bosnia and Herzegovina, BA",
    "antarctica, AQ",
    "St. Lucia, LC",
    "Saint Lucia, LC",
    "Cote d’Ivoire, CI",
    "são tomé and principe, ST",
    "' France ', FR"
  })
  void aHomeIsACodeOrAName(String written, String alpha2) {
    assertEquals(Optional.of(alpha2), new Hints(List.of(), Optional.of(written)).home());
  }

  @ParameterizedTest
  @CsvSource({"''", "&", "XX", "Narnia", "French", "Paris", "EU"})
  void anythingElseIsNoHome(String written) {
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class, () -> new Hints(List.of(), Optional.of(written)));
    assertEquals(
        "there is no country \""
            + written
            + "\": write its ISO 3166-1 code or its English name, as FR, FRA or France",
        fault.getMessage());
  }

  @Test
  void everyCountryIsKnownByItsThreeForms() {
    for (String code : Locale.getISOCountries()) {
      Locale country = Locale.of("", code);
      for (String written :
          List.of(code, country.getISO3Country(), country.getDisplayCountry(Locale.ENGLISH))) {
        assertEquals(Optional.of(code), new Hints(List.of(), Optional.of(written)).home(), written);
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | US | 0 | 1 | name \"\" has no letter and no digit",
        "— | US | 0 | 1 | name \"—\" has no letter and no digit",
        "Halden | USA | 0 | 1 | country \"USA\" is no ISO 3166-1 alpha-2 code: write it as FR",
        "Halden | US | -1 | 1 | people -1 is less than 0",
        "Halden | US | 0 | 0 | geonames 0 is less than 1"
      })
  void whatIsWrongInAPlaceIsNamed(
      String name, String country, long people, long geonames, String message) {
    IllegalArgumentException fault =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                new OwnPlace(
                    List.of(name),
                    new Place.Point(0, 0),
                    Place.Precision.CITY,
                    Optional.of(country),
                    people,
                    OptionalLong.of(geonames)));
    assertEquals(message, fault.getMessage());
  }
}
