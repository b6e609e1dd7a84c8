package org.onrecord.source;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The paths that a pattern stands for, as a shell would find them: {@code *} and {@code ?} for
 * letters of a name, {@code [a-z]} and {@code {a,b}} for one of several, {@code **} for folders of
 * any depth, or none. Hidden ones only where the pattern begins their name with its dot.
 */
final class Glob {
  private static final String ANY_DEPTH = "**";

  private final SortedSet<Path> found = new TreeSet<>();

  private Glob() {}

  static boolean isWritten(String argument) {
    return argument.chars().anyMatch(c -> "*?[{".indexOf(c) >= 0);
  }

  /**
   * In the order of paths; none if nothing fits.
   *
   * @throws java.nio.file.InvalidPathException if it is no pattern
   * @throws java.util.regex.PatternSyntaxException if it is no pattern
   */
  static SortedSet<Path> paths(String pattern) throws IOException {
    Glob glob = new Glob();
    boolean absolute = pattern.startsWith("/");
    List<String> names =
        List.of(pattern.split("/+", -1)).stream().filter(n -> !n.isEmpty()).toList();
    glob.find(Path.of(absolute ? "/" : ""), names);
    return glob.found;
  }

  private void find(Path folder, List<String> names) throws IOException {
    if (names.isEmpty()) {
      found.add(folder);
      return;
    }
    String name = names.getFirst();
    List<String> rest = names.subList(1, names.size());
    if (name.equals(ANY_DEPTH)) {
      find(folder, rest.isEmpty() ? List.of("*") : rest);
      for (Path child : children(folder, "*")) {
        if (Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS)) {
          find(child, names);
        }
      }
    } else if (isWritten(name)) {
      for (Path child : children(folder, name)) {
        if (rest.isEmpty() || Files.isDirectory(child)) {
          find(child, rest);
        }
      }
    } else if (Files.exists(folder.resolve(name))) {
      find(folder.resolve(name), rest);
    }
  }

  private static SortedSet<Path> children(Path folder, String pattern) throws IOException {
    PathMatcher matcher = folder.getFileSystem().getPathMatcher("glob:" + pattern);
    SortedSet<Path> children = new TreeSet<>();
    try (DirectoryStream<Path> all =
        Files.newDirectoryStream(folder.toString().isEmpty() ? Path.of(".") : folder)) {
      for (Path child : all) {
        Path name = child.getFileName();
        boolean shown = pattern.startsWith(".") || !name.toString().startsWith(".");
        if (shown && matcher.matches(name)) {
          children.add(folder.resolve(name));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    return children;
  }
}
