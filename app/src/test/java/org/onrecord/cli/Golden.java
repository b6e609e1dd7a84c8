package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whole outputs that somebody has read and judged. */
public final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/onrecord/cli");

  private Golden() {}

  /** Compares with a file, or rewrites it, for review, with -Donrecord.golden=write. */
  public static void check(String name, String written) throws IOException {
    Path golden = FOLDER.resolve(name);
    if ("write".equals(System.getProperty("onrecord.golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, written);
    }

    assertEquals(Files.readString(golden, UTF_8), written);
  }
}
