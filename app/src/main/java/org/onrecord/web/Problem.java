package org.onrecord.web;

import java.util.List;
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

  private final transient Reply reply;

  private Problem(Reply reply, String detail) {
    super(detail, null, false, false);
    this.reply = reply;
  }

  /**
   * One thing that is wrong.
   *
   * @param detail for a person, with what to do
   */
  static Problem of(int status, String title, String detail) {
    return new Problem(reply(status, title, detail, List.of()), detail);
  }

  /** All that is wrong with a request. */
  static Problem of(List<Wrong> errors) {
    String detail =
        errors.size() == 1
            ? errors.getFirst().detail()
            : errors.size() + " things are wrong with this request: see errors";
    return new Problem(reply(400, "The request was not understood", detail, errors), detail);
  }

  /** It may be tried again after some seconds. */
  static Problem later(int status, String title, String detail, long seconds) {
    Reply reply = reply(status, title, detail, List.of());
    return new Problem(reply.with("Retry-After", String.valueOf(seconds)), detail);
  }

  /** The same with a header. */
  Problem with(String header, String value) {
    return new Problem(reply.with(header, value), String.valueOf(getMessage()));
  }

  Reply reply() {
    return reply;
  }

  private static Reply reply(int status, String title, String detail, List<Wrong> errors) {
    String body =
        JsonLine.of(
            json -> {
              json.writeStringProperty("type", "about:blank");
              json.writeStringProperty("title", title);
              json.writeNumberProperty("status", status);
              JsonLine.write("detail", Optional.of(detail), json);
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
    return new Reply(status, TYPE, body, List.of());
  }
}
