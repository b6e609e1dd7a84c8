package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.export.plain.JsonLine;

/**
 * Why a request was not done, in the form of RFC 9457, with all that is wrong with it at once.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc9457">RFC 9457, Problem Details for HTTP APIs</a>
 */
final class Problem extends RuntimeException {
  private static final long serialVersionUID = 1L;

  static final String TYPE = "application/problem+json";

  /**
   * Something that is wrong.
   *
   * @param parameter of the query, or the field or part of the body
   * @param detail what is wrong, and what to do
   */
  record Wrong(String parameter, String detail) {}

  private final int status;
  private final String title;
  private final transient List<Wrong> errors;
  private final transient List<Map.Entry<String, String>> headers;

  private Problem(
      int status,
      String title,
      String detail,
      List<Wrong> errors,
      List<Map.Entry<String, String>> headers) {
    super(detail, null, false, false);
    this.status = status;
    this.title = title;
    this.errors = List.copyOf(errors);
    this.headers = List.copyOf(headers);
  }

  /**
   * One thing that is wrong.
   *
   * @param detail for a person, with what to do
   */
  static Problem of(int status, String title, String detail) {
    return new Problem(status, title, detail, List.of(), List.of());
  }

  /** All that is wrong with a request. */
  static Problem of(List<Wrong> errors) {
    String detail =
        errors.size() == 1
            ? errors.getFirst().detail()
            : errors.size() + " things are wrong with this request: see errors";
    return new Problem(400, "The request was not understood", detail, errors, List.of());
  }

  /** It may be tried again after some seconds. */
  static Problem later(int status, String title, String detail, long seconds) {
    return of(status, title, detail).with("Retry-After", String.valueOf(seconds));
  }

  /** The same with a header. */
  Problem with(String header, String value) {
    List<Map.Entry<String, String>> more = new ArrayList<>(headers);
    more.add(Map.entry(header, value));
    return new Problem(status, title, detail(), errors, more);
  }

  int status() {
    return status;
  }

  String title() {
    return title;
  }

  String detail() {
    return String.valueOf(getMessage());
  }

  List<Wrong> errors() {
    return errors;
  }

  List<Map.Entry<String, String>> headers() {
    return headers;
  }

  /** For programs. */
  Reply reply() {
    return new Reply(status, TYPE, Content.of(json()), headers);
  }

  /** As RFC 9457 has it. */
  String json() {
    return JsonLine.of(
        json -> {
          json.writeStringProperty("type", "about:blank");
          json.writeStringProperty("title", title);
          json.writeNumberProperty("status", status);
          JsonLine.write("detail", Optional.of(detail()), json);
          if (!errors.isEmpty()) {
            json.writeArrayPropertyStart("errors");
            for (Wrong each : errors) {
              json.writeStartObject();
              json.writeStringProperty("parameter", each.parameter());
              json.writeStringProperty("detail", each.detail());
              json.writeEndObject();
            }
            json.writeEndArray();
          }
        });
  }
}
