package org.onrecord.cli.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.Placed;
import org.onrecord.cli.view.Page;

class ListingTest {
  private static final Page PAGE = new Page(false, OptionalInt.empty());

  private static String written(Listing listing) {
    Gathering gathering = new Gathering();
    gathering.add("a.txt", Placed.record());
    gathering.add("again.txt", Placed.record());
    return listing.of(gathering.spots(), PAGE).collect(Collectors.joining());
  }

  @Test
  void aTableSaysWhatIsNotOnTheMap() {
    assertEquals(
        """
        name  country  where           mentioned  documents
        Lyon  FR       45.75, 4.85             1          1
        Qwxz           not on the map          1          1
        """,
        written(Listing.table));
  }

  @Test
  void commaSeparatedValuesHaveAllColumns() {
    assertEquals(
        "name,country,latitude,longitude,precision,geonames,mentioned,documents,first_source\r\n"
            + "\"Lyon\",\"FR\",45.75,4.85,\"city\",2996944,1,1,\"a.txt\"\r\n"
            + "\"Qwxz\",\"\",\"\",\"\",\"\",\"\",1,1,\"a.txt\"\r\n",
        written(Listing.csv));
  }

  @Test
  void whatIsNotOnTheMapHasNullsInJson() {
    String[] lines = written(Listing.json).split("\n", -1);
    assertTrue(
        lines[0].startsWith(
            "{\"name\":\"Lyon\",\"country\":\"FR\",\"latitude\":45.75,\"longitude\":4.85,"
                + "\"precision\":\"city\",\"geonames\":2996944,\"mentioned\":1,"),
        lines[0]);
    assertTrue(
        lines[1].startsWith(
            "{\"name\":\"Qwxz\",\"country\":null,\"latitude\":null,\"longitude\":null,"
                + "\"precision\":null,\"geonames\":null,\"mentioned\":1,"),
        lines[1]);
  }

  @Test
  void geoJsonHasPointsOfWhatIsOnTheMapLongitudeFirst() {
    String json = written(Listing.geojson);
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
        Listing.table.of(new Gathering().spots(), PAGE).collect(Collectors.joining()));
    assertEquals(
        "{\"type\":\"FeatureCollection\",\"features\":[\n]}\n",
        Listing.geojson.of(new Gathering().spots(), PAGE).collect(Collectors.joining()));
  }
}
