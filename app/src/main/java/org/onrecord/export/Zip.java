package org.onrecord.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A folder's files as one archive file, the same bytes for the same files. */
public final class Zip {
  /** The first day that the format knows. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private Zip() {}

  /** Writes the files of a folder; the stream is left open. */
  public static void write(Path folder, OutputStream out) throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    for (Path file : files(folder)) {
      ZipEntry entry = new ZipEntry(file.getFileName().toString());
      entry.setTimeLocal(TIME);
      zip.putNextEntry(entry);
      Files.copy(file, zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
