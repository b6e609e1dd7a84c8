package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.source.PublishedDate;
import org.onrecord.text.Document;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** A text that was sent to be read: as it is, or in a JSON object with what is known of it. */
final class SentText {
  private static final JsonFactory JSON = new JsonFactory();
  private static final List<String> FIELDS = List.of("text", "title", "published", "uri");

  /** So many are told at most, so that no body has an answer that is much longer. */
  private static final int MOST_ERRORS = 20;

  private final Map<String, String> fields = new HashMap<>();
  private final List<Problem.Wrong> errors = new ArrayList<>();

  private SentText() {}

  /**
   * The document that is meant.
   *
   * @param json whether it is a JSON object; else the text itself
   * @throws Problem with all that is wrong
   */
  static Document read(byte[] body, boolean json) {
    SentText sent = new SentText();
    sent.decoded(body)
        .ifPresent(
            text -> {
              if (json) {
                sent.parse(text);
              } else {
                sent.fields.put("text", text);
              }
            });
    return sent.document();
  }

  private Optional<String> decoded(byte[] body) {
    try {
      return Optional.of(UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString());
    } catch (CharacterCodingException e) {
      wrong("body", "it is not in UTF-8: send it in UTF-8");
      return Optional.empty();
    }
  }

  private void parse(String body) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), body)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        wrong("body", "it is no JSON object: it must begin with {");
        return;
      }
      while (json.nextToken() == JsonToken.PROPERTY_NAME) {
        field(json);
        if (errors.size() >= MOST_ERRORS) {
          return;
        }
      }
      if (json.nextToken() != null) {
        wrong("body", "something stands behind the JSON object: send one object");
      }
    } catch (JacksonException e) {
      wrong("body", "it is no JSON" + at(e) + ": check what stands there");
    }
  }

  private void field(JsonParser json) {
    String name = json.currentName();
    JsonToken value = json.nextToken();
    if (!FIELDS.contains(name)) {
      wrong(name, "there is no such field: there are " + String.join(", ", FIELDS));
      json.skipChildren();
    } else if (value == JsonToken.VALUE_STRING) {
      if (fields.put(name, json.getString()) != null) {
        wrong(name, "it is given twice: give it once");
      }
    } else if (value != JsonToken.VALUE_NULL) {
      wrong(name, "it is not a string");
      json.skipChildren();
    }
  }

  private static String at(JacksonException e) {
    return e.getLocation() == null
        ? ""
        : " at line " + e.getLocation().getLineNr() + ", column " + e.getLocation().getColumnNr();
  }

  private Document document() {
    String text = fields.getOrDefault("text", "");
    if (text.isBlank()
        && errors.size() < MOST_ERRORS // else it may stand behind them
        && errors.stream().noneMatch(each -> each.parameter().matches("body|text"))) {
      wrong("text", "there is no text: send one");
    }
    Optional<String> published = Optional.ofNullable(fields.get("published")).flatMap(this::date);
    if (!errors.isEmpty()) {
      throw Problem.of(errors);
    }
    return new Document(
        Optional.ofNullable(fields.get("uri")),
        published.or(() -> PublishedDate.in(text)),
        Optional.ofNullable(fields.get("title")),
        text);
  }

  private Optional<String> date(String given) {
    try {
      return Optional.of(PublishedDate.checked(given));
    } catch (IllegalArgumentException e) {
      wrong("published", String.valueOf(e.getMessage()));
      return Optional.empty();
    }
  }

  private void wrong(String parameter, String detail) {
    errors.add(new Problem.Wrong(parameter, detail));
  }
}
