package org.onrecord.export.linked;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.onrecord.export.Exports;
import org.onrecord.export.Flood;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class WebAnnotationsTest {
  private final int[] points = Flood.TEXT.codePoints().toArray();

  private JsonNode page() throws IOException {
    return new ObjectMapper().readTree(Exports.text(WebAnnotations::to, Flood.exported()));
  }

  @Test
  void bothSelectorsSelectTheSameWordsAndTheirSurroundings() throws IOException {
    int targets = 0;
    for (JsonNode item : page().get("items")) {
      for (JsonNode target : item.get("target")) {
        JsonNode position = target.get("selector").get(0);
        JsonNode quotation = target.get("selector").get(1);
        int start = position.get("start").asInt();
        int end = position.get("end").asInt();
        assertEquals(words(start, end), quotation.get("exact").asString());
        String prefix = quotation.get("prefix").asString();
        assertTrue(words(0, start).endsWith(prefix), prefix);
        assertEquals(Math.min(32, start), prefix.codePointCount(0, prefix.length()));
        String suffix = quotation.get("suffix").asString();
        assertTrue(words(end, points.length).startsWith(suffix), suffix);
        targets++;
      }
    }
    // 4 of the first statement, 3 of the second, 1 of the event, 2 of actors, place, time, count;
    // 3 of the dispute.
    assertEquals(4 + 3 + 1 + 2 + 3 + 3, targets);
  }

  private String words(int start, int end) {
    return new String(points, start, end - start);
  }

  @Test
  void positionsAreNotThoseOfJava() throws IOException {
    JsonNode first = page().get("items").get(0).get("target").get(0).get("selector").get(0);

    assertEquals(Flood.TEXT.indexOf("“The dam") - 1, first.get("start").asInt());
  }

  @Test
  void eachFindingIsOneAnnotation() throws IOException {
    JsonNode page = page();
    List<String> sorts =
        StreamSupport.stream(page.get("items").spliterator(), false)
            .map(item -> item.get("body").get(0).get("value").asString())
            .toList();

    assertEquals("AnnotationPage", page.get("type").asString());
    assertEquals(
        List.of(
            "statement",
            "statement",
            "event",
            "actor",
            "actor",
            "place",
            "time",
            "quantity",
            "dispute"),
        sorts);
    JsonNode target = page.get("items").get(0).get("target").get(0);
    assertEquals("https://kvist.example/flood?a=1&b=2", target.get("source").asString());
  }
}
