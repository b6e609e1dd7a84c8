package org.onrecord.source;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.reading.place.OwnPlace;
import org.onrecord.record.Place;

class PlaceFileTest {
  private static final String HEADER = "name,latitude,longitude\n";

  private static final String NEEDED =
      "; name, latitude, longitude are needed, and there may be alternates, country, kind, people,"
          + " geonames";

  @TempDir private Path folder = Path.of("");

  private Path write(String table) throws IOException {
    return Files.writeString(folder.resolve("places.csv"), table, UTF_8);
  }

  private List<OwnPlace> read(String table) throws IOException, UnreadableException {
    return PlaceFile.read(write(table));
  }

  /** What is said of a table, behind the name of its file. */
  private String fault(String table) throws IOException {
    return fault(write(table));
  }

  private static String fault(Path file) {
    String reason = assertThrows(UnreadableException.class, () -> PlaceFile.read(file)).reason();
    assertTrue(reason.startsWith(file + ":"), reason);
    return reason.substring(file.toString().length() + 1);
  }

  @Test
  void allColumnsAreRead() throws Exception {
    String table =
        """
        geonames,Name,alternates,latitude,longitude,country,kind,people
        123,"Halden, Upper","Old ""Halden"" | Haldén||",-59.5,+11,no,Region,20000
        ,Kvist,,0,180.,,,
        """;
    assertEquals(
        List.of(
            new OwnPlace(
                List.of("Halden, Upper", "Old \"Halden\"", "Haldén"),
                new Place.Point(-59.5, 11),
                Place.Precision.REGION,
                Optional.of("NO"),
                20_000,
                OptionalLong.of(123)),
            OwnPlace.of("Kvist", 0, 180)),
        read(table));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFname,latitude,longitude\nHalden,1,2\n",
        "name,latitude,longitude\r\nHalden,1,2\r\n",
        "\n\nname,latitude,longitude\n\n  \nHalden,1,2\n\n",
        " name , latitude , longitude\n \"Halden\" , 1 , 2",
        "longitude,latitude,name\n2,1,Halden"
      })
  void tablesAsProgramsWriteThemAreRead(String table) throws Exception {
    assertEquals(List.of(OwnPlace.of("Halden", 1, 2)), read(table));
  }

  @ParameterizedTest
  @CsvSource({".5, 0.5", "-.25, -0.25", "+.5, 0.5", "7., 7", "-0, 0", "48.8566, 48.8566"})
  void degreesAreWrittenInManyWays(String written, double degrees) throws Exception {
    Place.Point point = read(HEADER + "A," + written + ",2\n").getFirst().point();
    assertEquals(degrees, point.latitude(), 0);
  }

  @Test
  void aTableWithoutRowsHasNoPlaces() throws Exception {
    assertEquals(List.of(), read(HEADER));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "name,latitude        | missing column \"longitude\"",
        "Halden,1,2           | unknown columns \"halden\", \"1\", \"2\"",
        "name,lat,lon         | unknown columns \"lat\", \"lon\"",
        "name,latitude,longitude, | unknown column \"\"",
        "name,latitude,longitude,name,name | repeated columns \"name\""
      })
  void aHeaderThatCannotBeUsedIsNamed(String header, String reason) throws IOException {
    assertEquals("1: " + reason + NEEDED, fault(header + "\n"));
  }

  @Test
  void tablesWithOtherMarksBetweenColumnsAreTold() throws IOException {
    String told = "1: columns are parted by commas: save the table so";
    assertEquals(told, fault("name;latitude;longitude\nHalden;1;2\n"));
    assertEquals(told, fault("name\tlatitude\tlongitude\n"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "A,95,2,,,,   | latitude \"95\" is not between -90 and 90",
        "A,1,-180.5,,,, | longitude \"-180.5\" is not between -180 and 180",
        "A,1N,2,,,,   | latitude \"1N\" is no number of degrees: write it as 48.8566 or -77.04",
        "A,.,2,,,,    | latitude \".\" is no number of degrees: write it as 48.8566 or -77.04",
        "A,NaN,2,,,,  | latitude \"NaN\" is no number of degrees: write it as 48.8566 or -77.04",
        "A,1,`2,5`    | `there are 4 values, and the header has 7 columns: put a value that has a comma between quotation marks`",
        "A,1,,,,,     | longitude is empty: each place needs one",
        " ,1,2,,,,    | name is empty: each place needs one",
        "—,1,2,,,,    | name \"—\" has no letter and no digit",
        "A,1,2,USA,,, | country \"USA\" is no ISO 3166-1 alpha-2 code: write it as FR",
        "A,1,2,,town,, | kind \"town\" is none of point, city, region, country",
        "A,1,2,,,many, | people \"many\" is no whole number: write it as 20000",
        "A,1,2,,,-5,  | people \"-5\" is no whole number: write it as 20000",
        "A,1,2,,,,0   | geonames 0 is less than 1"
      })
  void whatIsWrongInARowIsNamedWithItsLine(String row, String reason) throws IOException {
    String header = "name,latitude,longitude,country,kind,people,geonames\n";
    String before = "\"B\nC\",1,2,,,,\n\nD,1,2,,,,\n";
    assertEquals("6: " + reason, fault(header + before + row + "\nE,1,2,,,,\n"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"Halden,1,2\nB,1,2\n", "\"Hal\"den,1,2\nB,1,2\n"})
  void quotationMarksThatDoNotFitAreNamedWithTheirLine(String rows) throws IOException {
    String reason = fault(HEADER + "A,1,2\n" + rows);
    assertTrue(reason.startsWith("3: a quotation mark is missing or one too many"), reason);
  }

  @Test
  void filesThatAreNoTableAreNamed() throws IOException {
    assertEquals(" the file is empty", fault(""));
    assertEquals(" there is no such file or folder", fault(folder.resolve("gone.csv")));
    Path latin = Files.write(folder.resolve("latin.csv"), (HEADER + "Ål,1,2").getBytes(ISO_8859_1));
    assertEquals(
        " byte 25 (0xC5) is not valid UTF-8; a list of places is UTF-8: save it as that",
        fault(latin));
    Path sheet = Files.write(folder.resolve("p.xlsx"), new byte[] {'P', 'K', 3, 4, 0});
    assertTrue(fault(sheet).startsWith(" this is a ZIP file"), fault(sheet));
    assertTrue(fault(folder).startsWith(" it can't be read: "), fault(folder));
  }
}
