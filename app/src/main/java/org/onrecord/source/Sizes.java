package org.onrecord.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.onrecord.source.web.WebAddress;

/** How much there is to read, for those who wait. */
public final class Sizes {
  private Sizes() {}

  /**
   * Bytes of the files and folders in sum; empty where standard input or an address is among them.
   */
  public static OptionalLong of(List<String> arguments) {
    boolean known =
        arguments.stream()
            .noneMatch(one -> one.equals(Sources.STANDARD_INPUT) || WebAddress.isWritten(one));
    return known
        ? OptionalLong.of(arguments.stream().mapToLong(Sizes::argument).sum())
        : OptionalLong.empty();
  }

  private static long argument(String argument) {
    try {
      return Paths.of(argument).keySet().stream().mapToLong(Sizes::path).sum();
    } catch (InvalidPathException e) {
      return 0; // Reading will name it.
    }
  }

  private static long path(Path path) {
    try {
      return Files.isDirectory(path)
          ? Folder.files(path).keySet().stream().mapToLong(Sizes::file).sum()
          : file(path);
    } catch (IOException e) {
      return 0; // Reading will name it.
    }
  }

  private static long file(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      return 0; // Reading will name it.
    }
  }
}
