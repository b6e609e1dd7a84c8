package org.onrecord.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;

/** Sends what is answered. */
final class Sending {
  private Sending() {}

  /** To HEAD without the body. */
  static void send(Reply reply, ServerRequest request, ServerResponse response) {
    byte[] body = reply.bytes();
    response.status(reply.status());
    response.header(HeaderNames.CONTENT_TYPE, reply.type());
    reply.headers().forEach(header -> response.header(header.getKey(), header.getValue()));
    if (request.prologue().method().equals(Method.HEAD)) {
      response.contentLength(body.length);
      response.send();
    } else {
      response.send(body);
    }
  }
}
