package org.onrecord.reading.place;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.model.ModelException;
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
    ModelException e = assertThrows(ModelException.class, () -> Gazetteer.of(file));
    assertTrue(String.valueOf(e.getMessage()).contains(file.toString()));
  }

  @Test
  void aFileThatIsBrokenIsNamedWithWhatToDo(@TempDir Path folder) throws IOException {
    byte[] whole = Resource.bytes(Gazetteer.class, Gazetteer.RESOURCE);
    byte[] older = whole.clone();
    older[3] = '1';
    Path file = folder.resolve(Gazetteer.RESOURCE);
    for (byte[] broken :
        List.of(
            new byte[0],
            new byte[7],
            older,
            Arrays.copyOf(whole, whole.length / 2),
            Arrays.copyOf(whole, whole.length - 1),
            Arrays.copyOf(whole, whole.length + 1))) {
      Files.write(file, broken);
      ModelException e = assertThrows(ModelException.class, () -> Gazetteer.of(file));
      assertEquals(
          "the gazetteer "
              + file
              + " is cut short or of another version: delete it, and the one that ships is used",
          e.getMessage());
    }
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
    "Africa, CONTINENT, '', 7.2, 21.1",
    "Scotland, COUNTRY, GB, 56.8, -4.1",
    "Welsh, COUNTRY, GB, 52.3, -3.7",
    "England, COUNTRY, GB, 52.5, -1.3",
    "Northern Ireland, COUNTRY, GB, 54.6, -7",
    "Gaza, ADMIN1, PS, 31.4, 34.4",
    "the Gaza Strip, ADMIN1, PS, 31.4, 34.4",
    "Gaza City, CITY, PS, 31.5, 34.5",
    "the West Bank, ADMIN1, PS, 31.9, 35.2",
    "Palestine, COUNTRY, PS, 31.9, 35.2",
    "the White House, CAPITAL, US, 38.9, -77",
    "the Kremlin, CAPITAL, RU, 55.8, 37.6",
    "the Élysée Palace, CAPITAL, FR, 48.9, 2.4"
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
  void aBynameIsToldFromAName() {
    List<Gazetteer.Entry> all = of("Islamabad");
    for (Gazetteer.Entry each : all) {
      assertEquals(!each.country().equals("PK"), each.isByname(), all.toString());
    }
    assertTrue(all.stream().anyMatch(Gazetteer.Entry::isByname), "Chittagong was called so");
  }

  @ParameterizedTest
  @CsvSource({
    "Bangor, US.ME, true",
    "Bangor, US., true",
    "Bangor, US.TX, false",
    "Maine, US., true",
    "Maine, US.ME, false",
    "Scotland, GB., true",
    "Scotland, GB.SCT, false",
    "France, FR., false"
  })
  void whatLiesInARegionIsNotTheRegion(String name, String region, boolean isInside) {
    assertEquals(isInside, of(name).stream().anyMatch(place -> place.liesInOneOf(Set.of(region))));
  }

  @Test
  void distancesAreKilometresOnTheGlobe() {
    Gazetteer.Entry paris = of("Paris").getFirst();
    Gazetteer.Entry berlin = of("Berlin").getFirst();
    assertEquals(878, paris.distance(berlin), 5);
    assertEquals(0, paris.distance(paris));
  }
}
