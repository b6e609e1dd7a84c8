package org.onrecord.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** The API's contract: {@code openapi.yaml}, OpenAPI 3.1. */
final class Contract {
  private Contract() {}

  static Reply reply() {
    try (InputStream in = Contract.class.getResourceAsStream("openapi.yaml")) {
      byte[] contract = Objects.requireNonNull(in, "openapi.yaml").readAllBytes();
      return Reply.of("application/yaml", new String(contract, UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
