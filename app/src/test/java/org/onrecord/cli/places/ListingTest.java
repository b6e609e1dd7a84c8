package org.onrecord.cli.places;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.onrecord.cli.Placed;
import org.onrecord.cli.Written;
import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.Page;

class ListingTest {
  private static final Page PAGE = new Page(false, 80, false);

  private final PlaceList places = new PlaceList();

  private static String written(Listing listing) {
    return Written.by(listing, Placed.record());
  }

  @Test
  void aTableSaysWhatIsNotOnTheMap() {
    assertEquals(
        """
        name  country  where           mentioned  documents
        Lyon  FR       45.75, 4.85             1          1
        Qwxz           not on the map          1          1
        """,
        written(places.table(PAGE)));
  }

  @Test
  void commaSeparatedValuesHaveAllColumns() {
    assertEquals(
        "name,country,latitude,longitude,precision,geonames,mentioned,documents,first_source\r\n"
            + "\"Lyon\",\"FR\",45.75,4.85,\"city\",2996944,1,1,\"a.txt\"\r\n"
            + "\"Qwxz\",\"\",\"\",\"\",\"\",\"\",1,1,\"a.txt\"\r\n",
        written(places.csv()));
  }

  @Test
  void whatIsNotOnTheMapHasNullsInJson() {
    String[] lines = written(places.json()).split("\n", -1);
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
    String json = written(places.geojson());
    assertTrue(json.startsWith("{\"type\":\"FeatureCollection\",\"features\":[\n"), json);
    assertTrue(json.contains("{\"type\":\"Point\",\"coordinates\":[4.85,45.75]}"), json);
    assertTrue(json.contains("\"sentence\":\"On Monday they met in Lyon"), json);
    assertTrue(json.endsWith("}\n]}\n"), json);
    assertEquals(-1, json.indexOf("Qwxz\",\"country"));
  }

  @Test
  void eachMentionHasALineOfItsOwn() {
    String[] lines = Written.by(places.jsonl(), Placed.record(), Placed.record()).split("\n", -1);
    assertEquals(5, lines.length);
    assertEquals(
        """
        {"document":"%s","source":"a.txt","published":null,"id":"%s","words":"Lyon","start":22,\
        "end":26,"name":"Lyon","country":"FR","latitude":45.75,"longitude":4.85,\
        "geonames":2996944,"precision":"city","use":"literal","sentence_number":1,\
        "sentence":"On Monday they met in Lyon, after three days in Qwxz."}"""
            .formatted(Placed.record().id(), Placed.record().places().getFirst().id()),
        lines[0]);
    assertTrue(lines[1].contains("\"words\":\"Qwxz\""), lines[1]);
  }

  @Test
  void nothingIsToldAsSuch() {
    assertEquals("No places.\n", Written.by(places.table(PAGE)));
    assertEquals(
        "{\"type\":\"FeatureCollection\",\"features\":[\n]}\n", Written.by(places.geojson()));
  }
}
