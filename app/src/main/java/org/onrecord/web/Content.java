package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;

/** The body of a reply. */
sealed interface Content {

  /** One that is there as a whole. */
  record Whole(byte[] bytes) implements Content {}

  /** One that is written piece by piece, so that it may be of any length. */
  record Flow(Writing writing) implements Content {}

  /** Writes a body. */
  @FunctionalInterface
  interface Writing {
    /**
     * Writes all of it.
     *
     * @throws IOException if nobody takes it any more
     */
    void to(OutputStream out) throws IOException;
  }

  static Content of(String text) {
    return new Whole(text.getBytes(UTF_8));
  }
}
