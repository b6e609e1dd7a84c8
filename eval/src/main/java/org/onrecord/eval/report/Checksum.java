package org.onrecord.eval.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.onrecord.source.Hashes;

/**
 * SHA-256 of data, so that figures tell what they were measured on. A file's is that of its bytes;
 * a folder's that of what {@code sha256sum} prints for all files in it, in the order of their paths
 * from there.
 */
public final class Checksum {
  private Checksum() {}

  /** A file or folder by its name and checksum. */
  public static Origin of(Path path) {
    try {
      String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
      return new Origin(name, Files.isDirectory(path) ? ofFolder(path) : ofFile(path));
    } catch (IOException e) {
      throw new UncheckedIOException(path + " can't be read", e);
    }
  }

  private static String ofFolder(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      List<Path> files = all.filter(Files::isRegularFile).map(folder::relativize).sorted().toList();
      StringBuilder lines = new StringBuilder();
      for (Path file : files) {
        lines.append(ofFile(folder.resolve(file))).append("  ").append(names(file)).append('\n');
      }
      return Hashes.of(lines.toString().getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String names(Path file) {
    return StreamSupport.stream(file.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private static String ofFile(Path file) throws IOException {
    return Hashes.of(file);
  }

  /** Of all that is left in a stream. */
  public static String of(InputStream in) throws IOException {
    return Hashes.of(in);
  }
}
