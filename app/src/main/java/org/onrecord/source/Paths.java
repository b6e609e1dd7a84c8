package org.onrecord.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
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
   * The files that an argument names now: a folder's are those that can hold documents. What can't
   * be read is left out.
   */
  public static SortedSet<Path> files(String argument) {
    SortedSet<Path> files = new TreeSet<>();
    for (Map.Entry<Path, String> path : of(argument).entrySet()) {
      if (Files.isDirectory(path.getKey())) {
        files.addAll(inFolder(path.getKey()));
      } else if (Files.isRegularFile(path.getKey())) {
        files.add(path.getKey());
      }
    }
    return files;
  }

  private static Set<Path> inFolder(Path folder) {
    try {
      return Folder.files(folder).keySet();
    } catch (IOException e) {
      return Set.of();
    }
  }
}
