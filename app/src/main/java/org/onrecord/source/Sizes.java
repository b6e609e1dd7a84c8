package org.onrecord.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** How much there is to read, for those who wait. */
public final class Sizes {
  private Sizes() {}

  /** Bytes of the files and folders in sum; empty where standard input is among them. */
  public static OptionalLong of(List<String> arguments) {
    if (arguments.contains(Sources.STANDARD_INPUT)) {
      return OptionalLong.empty();
    }
    return OptionalLong.of(arguments.stream().mapToLong(Sizes::argument).sum());
  }

  private static long argument(String argument) {
    try {
      Path path = Path.of(argument);
      return Files.isDirectory(path)
          ? Folder.files(path).keySet().stream().mapToLong(Sizes::file).sum()
          : file(path);
    } catch (InvalidPathException | IOException e) {
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
