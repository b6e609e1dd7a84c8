package org.onrecord.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.PatternSyntaxException;

/** The files and folders that an argument names, by its path or by a pattern. */
public final class Paths {
  private Paths() {}

  /**
   * In their order, each with the reason why it fails, or an empty one.
   *
   * @throws java.nio.file.InvalidPathException if it can name nothing on this system
   */
  static SortedMap<Path, String> of(String argument) {
    SortedMap<Path, String> paths = new TreeMap<>();
    if (argument.isEmpty()) {
      return paths; // As a path it would be the current folder.
    }
    try {
      Path path = Path.of(argument);
      if (!Glob.isWritten(argument) || Files.exists(path)) {
        paths.put(path, "");
        return paths;
      }
      Glob.paths(argument).forEach(found -> paths.put(found, ""));
      if (paths.isEmpty()) {
        paths.put(path, "no file or folder fits this pattern");
      }
    } catch (PatternSyntaxException e) {
      paths.put(Path.of(argument), ""); // A name with a bracket in it, as a shell takes it.
    } catch (IOException e) {
      paths.put(Path.of(argument), Reasons.of(e));
    }
    return paths;
  }

  /**
   * The files that an argument names now: a folder's are those that can hold documents. Each with
   * the reason why it fails, or an empty one; a folder that can't be looked into is left out.
   */
  public static SortedMap<Path, String> files(String argument) {
    SortedMap<Path, String> files = new TreeMap<>();
    for (Path path : of(argument).keySet()) {
      if (Files.isDirectory(path)) {
        files.putAll(inFolder(path));
      } else if (Files.isRegularFile(path)) {
        files.put(path, "");
      }
    }
    return files;
  }

  private static SortedMap<Path, String> inFolder(Path folder) {
    try {
      return Folder.files(folder);
    } catch (IOException e) {
      return new TreeMap<>();
    }
  }
}
