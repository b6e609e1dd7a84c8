package org.onrecord.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A folder for what is only measured; it is deleted with all that lies in it when it is closed.
 *
 * @param folder among the system's temporary files
 */
public record Scratch(Path folder) implements AutoCloseable {
  /**
   * An empty one.
   *
   * @throws IOException if none can be made
   */
  public static Scratch make() throws IOException {
    return new Scratch(Files.createTempDirectory("onrecord-bench"));
  }

  @Override
  public void close() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(folder)) {
      files = all.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : files) {
      Files.deleteIfExists(file);
    }
  }
}
