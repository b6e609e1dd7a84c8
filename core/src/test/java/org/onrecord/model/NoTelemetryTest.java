package org.onrecord.model;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What ships reads texts that are nobody else's business: its native libraries know no server. */
class NoTelemetryTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "linux-x64/libonnxruntime.so",
        "linux-aarch64/libonnxruntime.so",
        "osx-aarch64/libonnxruntime.dylib",
        "win-x64/onnxruntime.dll"
      })
  void theRuntimeNamesNoServerToReportTo(String library) throws IOException {
    String content = new String(bytes(library), StandardCharsets.ISO_8859_1);
    assertTrue(content.contains("onnxruntime"), "this is the library");
    assertFalse(content.contains("OneCollector"), "the service that takes reports");
    assertFalse(content.contains("events.data.microsoft.com"), "its address");
  }

  private static byte[] bytes(String library) throws IOException {
    String resource = "/ai/onnxruntime/native/" + library;
    try (InputStream in = NoTelemetryTest.class.getResourceAsStream(resource)) {
      return Objects.requireNonNull(in, resource).readAllBytes();
    }
  }
}
