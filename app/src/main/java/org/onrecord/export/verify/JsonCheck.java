package org.onrecord.export.verify;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.export.CodePoints;
import org.onrecord.text.Span;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;

/**
 * Checks one JSON object: of W3C's annotations, one at a time, both selectors against the text; of
 * a data package that its files are those that were described, and what stands in them.
 */
final class JsonCheck implements Check {
  private static final JsonFactory JSON =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
          .build();

  @Override
  public void of(Path file, Texts texts, Outcome outcome) throws IOException, BrokenException {
    boolean known = false;
    try (InputStream in = Files.newInputStream(file);
        JsonParser json = JSON.createParser(ObjectReadContext.empty(), in)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new BrokenException("it is no JSON object");
      }
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        json.nextToken();
        switch (name) {
          case "items" -> {
            known = true;
            annotations(json, texts, outcome);
          }
          case "resources" -> {
            known = true;
            new PackageCheck(file, outcome).resources(Json.at(json));
          }
          default -> json.skipChildren();
        }
      }
      if (json.nextToken() != null) {
        outcome.wrong("the end", "something stands behind the object");
      }
    } catch (JacksonException e) {
      throw new BrokenException("it is no JSON that can be read", e);
    }
    if (!known) {
      throw new BrokenException(
          "it holds neither annotations nor a data package: GeoJSON, schema.org and timelines have"
              + " no offsets to check");
    }
  }

  private static void annotations(JsonParser json, Texts texts, Outcome outcome) {
    Source source = new Source(texts);
    while (json.nextToken() != JsonToken.END_ARRAY && json.currentToken() != null) {
      annotation(Json.at(json), source, outcome);
    }
  }

  private static void annotation(Json annotation, Source source, Outcome outcome) {
    String name = annotation.field("id").shown();
    List<Json> targets = annotation.field("target").items();
    if (targets.isEmpty()) {
      outcome.wrong(name, "the annotation has no target");
    }
    for (Json target : targets) {
      String document = target.field("onrecord:document").shown();
      if (source.of(document)) {
        target(target, name, source, outcome);
      } else {
        outcome.wrong(name, "the text of document " + document + " is not known");
      }
    }
  }

  private static void target(Json target, String name, Source source, Outcome outcome) {
    Json position = new Json(null);
    Json quotation = new Json(null);
    for (Json selector : target.field("selector").items()) {
      switch (selector.field("type").shown()) {
        case "TextPositionSelector" -> position = selector;
        case "TextQuoteSelector" -> quotation = selector;
        default -> outcome.wrong(name, "a selector of another type");
      }
    }
    String start = position.field("start").shown();
    String end = position.field("end").shown();
    String where = "code points " + Numbers.where(start, end);
    Optional<Span> points = Numbers.span(start, end, source.points.length());
    if (points.isEmpty()) {
      outcome.wrong(
          name, where + " lies outside the text of " + source.points.length() + " code points");
      return;
    }
    Span span =
        new Span(
            source.points.offset(points.get().start()), source.points.offset(points.get().end()));
    outcome.words(name, where, quotation.field("exact").shown(), span.in(source.text));
    around(quotation, span, name, source.text, outcome);
  }

  private static void around(Json quotation, Span span, String name, String text, Outcome outcome) {
    quotation
        .field("prefix")
        .text()
        .filter(prefix -> !text.substring(0, span.start()).endsWith(prefix))
        .ifPresent(prefix -> outcome.wrong(name, "its prefix does not stand before " + span));
    quotation
        .field("suffix")
        .text()
        .filter(suffix -> !text.startsWith(suffix, span.end()))
        .ifPresent(suffix -> outcome.wrong(name, "its suffix does not stand behind " + span));
  }

  /** The text that was looked up last. */
  private static final class Source {
    private final Texts texts;
    private String document = "";
    private String text = "";
    private CodePoints points = new CodePoints("");

    Source(Texts texts) {
      this.texts = texts;
    }

    /** Looks up a document's text; returns whether it is known. */
    boolean of(String wanted) {
      if (!wanted.equals(document)) {
        Optional<String> found = texts.of(wanted);
        if (found.isEmpty()) {
          return false;
        }
        document = wanted;
        text = found.get();
        points = new CodePoints(text);
      }
      return true;
    }
  }
}
