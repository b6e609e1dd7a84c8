package org.onrecord.reading.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.reading.Resource;

/** Examples against the gazetteer that ships. */
class GazetteerTest {
  private static final Gazetteer GAZETTEER = new Gazetteer();

  private static List<Gazetteer.Entry> of(String name) {
    return GAZETTEER.of(Gazetteer.key(name));
  }

  @Test
  void isTheSameInAFile(@TempDir Path folder) throws IOException {
    Path file = folder.resolve(Gazetteer.RESOURCE);
    Files.write(file, Resource.bytes(Gazetteer.class, Gazetteer.RESOURCE));
    Gazetteer mapped = Gazetteer.of(file);
    for (String name : List.of("Lyon", "Peking", "Donbas", "a", "zzz", "", "ß")) {
      assertEquals(of(name), mapped.of(Gazetteer.key(name)), name);
    }
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    Path file = Path.of("no", "such", "gazetteer.bin");
    UncheckedIOException e = assertThrows(UncheckedIOException.class, () -> Gazetteer.of(file));
    assertTrue(String.valueOf(e.getMessage()).contains(file.toString()));
  }

  @ParameterizedTest
  @CsvSource({
    "Lyon, CITY, FR, 45.7, 4.8",
    "Peking, CAPITAL, CN, 39.9, 116.4",
    "Kiev, CAPITAL, UA, 50.5, 30.5",
    "Kyiv, CAPITAL, UA, 50.5, 30.5",
    "SAINT-ÉTIENNE, CITY, FR, 45.4, 4.4",
    "St. Etienne, CITY, FR, 45.4, 4.4",
    "France, COUNTRY, FR, 46, 2",
    "U.S., COUNTRY, US, 39.8, -99",
    "the United States, COUNTRY, US, 39.8, -99",
    "Texas, ADMIN1, US, 31.3, -98.5",
    "Donbas, REGION, UA, 48.3, 38",
    "the Sahel, REGION, '', 15, 5",
    "Black Sea, WATER, '', 43.2, 34.2",
    "Africa, CONTINENT, '', 7.2, 21.1"
  })
  void theBestKnownPlaceOfANameComesFirst(
      String name, Gazetteer.Kind kind, String country, double latitude, double longitude) {
    Gazetteer.Entry first = of(name).getFirst();
    assertEquals(kind, first.kind());
    assertEquals(country, first.country());
    assertEquals(latitude, first.point().latitude(), .3);
    assertEquals(longitude, first.point().longitude(), .3);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "Halden Institute", "Qwxz", "\ud800", "''"})
  void whatNoPlaceIsCalledHasNone(String name) {
    assertEquals(List.of(), of(name));
  }

  @Test
  void aNameOfManyPlacesHasThemByWeight() {
    List<Gazetteer.Entry> all = of("Springfield");
    assertTrue(all.size() > 10, all.toString());
    assertTrue(all.stream().anyMatch(entry -> entry.unit().equals("US.IL")));
    for (int i = 1; i < all.size(); i++) {
      assertTrue(all.get(i - 1).people() >= all.get(i).people() / 5, all.toString());
    }
  }

  @Test
  void distancesAreKilometresOnTheGlobe() {
    Gazetteer.Entry paris = of("Paris").getFirst();
    Gazetteer.Entry berlin = of("Berlin").getFirst();
    assertEquals(878, paris.distance(berlin), 5);
    assertEquals(0, paris.distance(paris));
  }
}
