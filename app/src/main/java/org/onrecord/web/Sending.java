package org.onrecord.web;

import io.helidon.http.HeaderNames;
import io.helidon.http.Method;
import io.helidon.webserver.CloseConnectionException;
import io.helidon.webserver.http.ServerRequest;
import io.helidon.webserver.http.ServerResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** Sends what is answered. */
final class Sending {
  private Sending() {}

  /**
   * To HEAD without the body.
   *
   * @throws CloseConnectionException if the body could not be written to its end: the connection
   *     ends before the body does, so that nobody takes it for whole
   */
  static void send(Reply reply, ServerRequest request, ServerResponse response) {
    response.status(reply.status());
    response.header(HeaderNames.CONTENT_TYPE, reply.type());
    reply.headers().forEach(header -> response.header(header.getKey(), header.getValue()));
    boolean head = request.prologue().method().equals(Method.HEAD);
    switch (reply.content()) {
      case Content.Whole(byte[] body) when head -> {
        response.contentLength(body.length);
        response.send();
      }
      case Content.Whole(byte[] body) -> response.send(body);
      case Content.Flow flow when head -> response.send();
      case Content.Flow(Content.Writing writing) -> flow(writing, response);
    }
  }

  private static void flow(Content.Writing writing, ServerResponse response) {
    try {
      // Closed at its end alone: closing says that this was all.
      OutputStream out = response.outputStream();
      writing.to(out);
      out.close();
    } catch (IOException | UncheckedIOException e) {
      throw new CloseConnectionException("the client takes no more", e);
    }
  }
}
