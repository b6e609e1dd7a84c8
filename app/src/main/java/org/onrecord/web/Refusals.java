package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.helidon.http.DirectHandler;
import io.helidon.http.HeaderNames;
import io.helidon.http.ServerResponseHeaders;
import io.helidon.http.Status;
import io.helidon.webserver.http.DirectHandlers;

/**
 * Answers to what is no request of HTTP, or too large for one, and so never comes to a filter or a
 * route: in the same form as all others. Safe to share between threads.
 */
final class Refusals implements DirectHandler {
  private Refusals() {}

  static DirectHandlers all() {
    DirectHandlers.Builder handlers = DirectHandlers.builder();
    for (EventType each : EventType.values()) {
      handlers.addHandler(each, new Refusals());
    }
    return handlers.build();
  }

  @Override
  public TransportResponse handle(
      TransportRequest request,
      EventType type,
      Status status,
      ServerResponseHeaders headers,
      String message) {
    String detail =
        status.code() == Status.REQUEST_ENTITY_TOO_LARGE_413.code()
            ? "send less at once"
            : "it is not written as HTTP and addresses are: look at its path and its headers";
    Problem problem = Problem.of(status.code(), "The request was not understood", detail);
    TransportResponse.Builder response =
        TransportResponse.builder()
            .status(status)
            .headers(headers)
            .header(HeaderNames.CONTENT_TYPE, Problem.TYPE)
            .keepAlive(false)
            .entity(problem.json().getBytes(UTF_8));
    Traffic.HEADERS.forEach(
        header -> response.header(HeaderNames.create(header.getKey()), header.getValue()));
    return response.build();
  }
}
