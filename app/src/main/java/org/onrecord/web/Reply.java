package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

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
 * @param body in UTF-8
 * @param headers others than those of the body
 */
record Reply(int status, String type, String body, List<Map.Entry<String, String>> headers) {
  private static final int OK = 200;

  Reply {
    Objects.requireNonNull(type);
    Objects.requireNonNull(body);
    headers = List.copyOf(headers);
  }

  static Reply of(String type, String body) {
    return new Reply(OK, type, body, List.of());
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
    return new Reply(status, type, body, more);
  }

  /** The same with another status. */
  Reply with(int other) {
    return new Reply(other, type, body, headers);
  }

  byte[] bytes() {
    return body.getBytes(UTF_8);
  }
}
