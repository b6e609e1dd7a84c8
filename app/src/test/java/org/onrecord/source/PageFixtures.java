package org.onrecord.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The invented pages that tests read. */
final class PageFixtures {
  static final Path FOLDER = Path.of("src/test/resources/org/onrecord/source/pages");

  private PageFixtures() {}

  /** All pages with an article. */
  static List<Path> pages() {
    return in(FOLDER);
  }

  /** All pages without one. */
  static List<Path> without() {
    return in(FOLDER.resolve("none"));
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Page read(byte[] bytes) throws UnreadableException {
    return Pages.read(bytes, Optional.empty(), Optional.empty(), Settings.DEFAULT);
  }

  static Page read(String markup) throws UnreadableException {
    return read(markup.getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  /** The main text that a person worked out. */
  static String expected(Path page) {
    String name = page.getFileName().toString().replace(".html", ".txt");
    return new String(bytes(page.resolveSibling(name)), java.nio.charset.StandardCharsets.UTF_8)
        .strip();
  }

  private static List<Path> in(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
