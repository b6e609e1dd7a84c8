package org.onrecord.eval.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

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
      return hex(sha256().digest(lines.toString().getBytes(StandardCharsets.UTF_8)));
    }
  }

  private static String names(Path file) {
    return StreamSupport.stream(file.spliterator(), false)
        .map(Path::toString)
        .collect(Collectors.joining("/"));
  }

  private static String ofFile(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return of(in);
    }
  }

  /** Of all that is left in a stream. */
  public static String of(InputStream in) throws IOException {
    MessageDigest digest = sha256();
    new DigestInputStream(in, digest).transferTo(OutputStream.nullOutputStream());
    return hex(digest.digest());
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java platform has SHA-256", impossible);
    }
  }
}
