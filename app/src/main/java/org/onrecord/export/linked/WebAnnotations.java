package org.onrecord.export.linked;

import java.io.IOException;
import java.io.Writer;
import java.util.stream.Stream;
import org.onrecord.export.Anchored;
import org.onrecord.export.CodePoints;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;
import org.onrecord.export.json.JsonListExport;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;
import tools.jackson.core.JsonGenerator;

/**
 * Findings as annotations of the text, one for each. A target's two selectors select the same
 * words: by position, counted in Unicode code points as the standard has it, and by quotation.
 *
 * @see <a href="https://www.w3.org/TR/annotation-model/">Web Annotation Data Model</a>
 */
public final class WebAnnotations {
  private static final String HEAD =
      "{\"@context\":[\"http://www.w3.org/ns/anno.jsonld\",{\"onrecord\":\"urn:onrecord:terms:\"}],"
          + "\"type\":\"AnnotationPage\",\"items\":[";

  /** How many code points stand in a prefix and a suffix, at most. */
  private static final int AROUND = 32;

  private WebAnnotations() {}

  /**
   * Writes them as one page.
   *
   * @throws IOException if its head can't be written
   */
  public static Export to(Writer out) throws IOException {
    return new JsonListExport(out, HEAD, WebAnnotations::annotations, "]}");
  }

  private static Stream<String> annotations(Exported document) {
    CodePoints points = new CodePoints(document.record().text());
    return Anchored.in(document).map(each -> annotation(each, document.record(), points));
  }

  private static String annotation(Anchored finding, NewsRecord record, CodePoints points) {
    return JsonLine.piece(
        json -> {
          json.writeStringProperty("id", Iri.of(finding.id()));
          json.writeStringProperty("type", "Annotation");
          json.writeStringProperty("motivation", "describing");
          json.writeArrayPropertyStart("body");
          body("tagging", finding.sort(), json);
          body("describing", finding.summary(), json);
          json.writeEndArray();
          json.writeArrayPropertyStart("target");
          finding.parts().forEach(part -> target(part, record, points, json));
          json.writeEndArray();
        });
  }

  private static void body(String purpose, String value, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextualBody");
    json.writeStringProperty("purpose", purpose);
    json.writeStringProperty("format", "text/plain");
    json.writeStringProperty("value", value);
    json.writeEndObject();
  }

  private static void target(
      Anchored.Part part, NewsRecord record, CodePoints points, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("source", Iri.source(record));
    json.writeStringProperty("onrecord:document", record.id());
    json.writeStringProperty("onrecord:part", part.role());
    json.writeArrayPropertyStart("selector");
    position(part.span(), points, json);
    quotation(part.span(), record.text(), json);
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void position(Span span, CodePoints points, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextPositionSelector");
    json.writeNumberProperty("start", points.at(span.start()));
    json.writeNumberProperty("end", points.at(span.end()));
    json.writeEndObject();
  }

  private static void quotation(Span span, String text, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("type", "TextQuoteSelector");
    json.writeStringProperty("exact", span.in(text));
    json.writeStringProperty("prefix", before(span.start(), text));
    json.writeStringProperty("suffix", behind(span.end(), text));
    json.writeEndObject();
  }

  private static String before(int end, String text) {
    int start = end;
    for (int i = 0; i < AROUND && start > 0; i++) {
      start = text.offsetByCodePoints(start, -1);
    }
    return text.substring(start, end);
  }

  private static String behind(int start, String text) {
    int end = start;
    for (int i = 0; i < AROUND && end < text.length(); i++) {
      end = text.offsetByCodePoints(end, 1);
    }
    return text.substring(start, end);
  }
}
