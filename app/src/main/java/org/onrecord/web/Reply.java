package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.onrecord.export.plain.JsonLine;
import tools.jackson.core.JsonGenerator;

/**
 * What is answered to a request.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param status of HTTP
 * @param type the media type of the body
 * @param content the body; what is text is in UTF-8
 * @param headers others than those of the body
 */
record Reply(int status, String type, Content content, List<Map.Entry<String, String>> headers) {
  private static final int OK = 200;

  Reply {
    Objects.requireNonNull(type);
    Objects.requireNonNull(content);
    headers = List.copyOf(headers);
  }

  static Reply of(String type, String body) {
    return new Reply(OK, type, Content.of(body), List.of());
  }

  static Reply html(String body) {
    return of("text/html; charset=utf-8", body);
  }

  /** One that is written piece by piece. */
  static Reply flow(String type, Content.Writing writing) {
    return new Reply(OK, type, new Content.Flow(writing), List.of());
  }

  static Reply json(String body) {
    return of("application/json", body);
  }

  static Reply json(Consumer<JsonGenerator> fields) {
    return json(JsonLine.of(fields));
  }

  /** The same with another header. */
  Reply with(String header, String value) {
    List<Map.Entry<String, String>> more = new ArrayList<>(headers);
    more.add(Map.entry(header, value));
    return new Reply(status, type, content, more);
  }

  /** The same with another status. */
  Reply with(int other) {
    return new Reply(other, type, content, headers);
  }
}
