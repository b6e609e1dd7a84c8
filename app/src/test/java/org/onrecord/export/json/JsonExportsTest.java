package org.onrecord.export.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.onrecord.cli.Harbour;
import org.onrecord.export.Exported;
import org.onrecord.export.Exports;
import org.onrecord.export.Flood;
import org.onrecord.export.linked.SchemaOrg;
import org.onrecord.record.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class JsonExportsTest {
  private final Exported harbour = Exported.of(Harbour.record(), "harbour.txt");

  private static JsonNode read(Exports.Format format, Exported... documents) throws IOException {
    return new ObjectMapper().readTree(Exports.text(format, documents));
  }

  @Test
  void aMapHasLongitudeFirst() throws IOException {
    JsonNode map = read(GeoJson::to, harbour, Flood.exported());

    assertEquals("FeatureCollection", map.get("type").asString());
    assertEquals(2, map.get("features").size());
    JsonNode tarvik = map.get("features").get(0);
    assertEquals(-11.25, tarvik.at("/geometry/coordinates/0").asDouble());
    assertEquals(59.5, tarvik.at("/geometry/coordinates/1").asDouble());
    assertEquals("bombed", tarvik.at("/properties/words").asString());
    assertEquals("Tarvik", tarvik.at("/properties/place/name").asString());
    assertEquals("The <Kvist> Wire", map.at("/features/1/properties/outlet").asString());
  }

  @Test
  void noDocumentsAreAnEmptyList() throws IOException {
    assertEquals(0, read(GeoJson::to).get("features").size());
    assertEquals(0, read(TimelineJs::to).get("events").size());
    assertEquals(0, read(SchemaOrg::to).get("@graph").size());
  }

  @Test
  void aTimelineHasEventsOnTheirDaysAndNoMarkup() throws IOException {
    JsonNode events = read(TimelineJs::to, Flood.exported()).get("events");

    assertEquals(1, events.size());
    assertEquals(2026, events.at("/0/start_date/year").asInt());
    assertEquals(3, events.at("/0/start_date/month").asInt());
    assertEquals(3, events.at("/0/start_date/day").asInt());
    assertEquals("ASSAULT", events.at("/0/group").asString());
    String text = events.at("/0/text/text").asString();
    assertFalse(text.contains("<script"), text);
    assertFalse(text.contains("<Kvist"), text);
  }

  @Test
  void whatIsQuotedIsAQuotationAndTheRestAClaim() throws IOException {
    JsonNode graph = read(SchemaOrg::to, Flood.exported()).get("@graph");

    assertEquals("NewsArticle", graph.at("/0/@type").asString());
    assertEquals("Quotation", graph.at("/1/@type").asString());
    assertEquals("Zoe\u0301 Pryce", graph.at("/1/spokenByCharacter/name").asString());
    assertEquals(
        "http://www.wikidata.org/entity/Q1", graph.at("/1/spokenByCharacter/sameAs").asString());
    assertEquals("Claim", graph.at("/2/@type").asString());
    assertEquals("that the dam held", graph.at("/2/text").asString());
    assertEquals(graph.at("/0/@id"), graph.at("/2/appearance/@id"));
  }

  @Test
  void recordsComeBackAsTheyWere() throws IOException {
    String lines = Exports.text(JsonLinesExport::new, harbour, Flood.exported());

    assertEquals(2, lines.lines().count());
    assertEquals(Harbour.record(), RecordJson.read(lines.lines().toList().getFirst()));
    assertEquals(Flood.record(), RecordJson.read(lines.lines().toList().getLast()));
  }
}
