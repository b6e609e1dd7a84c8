package org.onrecord.cli.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.Placed;

class ListingTest {
  private static String written(Listing listing) {
    Gathering gathering = new Gathering();
    gathering.add("a.txt", Placed.record());
    gathering.add("again.txt", Placed.record());
    return listing.of(gathering.spots()).collect(Collectors.joining());
  }

  @Test
  void aTableSaysWhatIsNotOnTheMap() {
    assertEquals(
        """
        name  country  where           mentioned  documents
        Lyon  FR       45.75, 4.85             1          1
        Qwxz           not on the map          1          1
        """,
        written(Listing.table(false, OptionalInt.empty())));
  }

  @Test
  void commaSeparatedValuesHaveAllColumns() {
    assertEquals(
        "name,country,latitude,longitude,precision,geonames,mentioned,documents,first_source\r\n"
            + "\"Lyon\",\"FR\",45.75,4.85,\"city\",2996944,1,1,\"a.txt\"\r\n"
            + "\"Qwxz\",\"\",\"\",\"\",\"\",\"\",1,1,\"a.txt\"\r\n",
        written(Listing.CSV));
  }

  @Test
  void geoJsonHasPointsOfWhatIsOnTheMapLongitudeFirst() {
    String json = written(Listing.GEOJSON);
    assertTrue(json.startsWith("{\"type\":\"FeatureCollection\",\"features\":[\n"), json);
    assertTrue(json.contains("{\"type\":\"Point\",\"coordinates\":[4.85,45.75]}"), json);
    assertTrue(json.contains("\"sentence\":\"On Monday they met in Lyon"), json);
    assertTrue(json.endsWith("}\n]}\n"), json);
    assertEquals(-1, json.indexOf("Qwxz\",\"country"));
  }

  @Test
  void nothingIsToldAsSuch() {
    assertEquals(
        "No places.\n",
        Listing.table(false, OptionalInt.empty())
            .of(new Gathering().spots())
            .collect(Collectors.joining()));
    assertEquals(
        "{\"type\":\"FeatureCollection\",\"features\":[\n]}\n",
        Listing.GEOJSON.of(new Gathering().spots()).collect(Collectors.joining()));
  }
}
