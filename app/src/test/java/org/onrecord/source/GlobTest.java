package org.onrecord.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobTest {
  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void files() throws IOException {
    for (String name :
        List.of(
            "a.html", "b.txt", "x/a.html", "x/y/a.html", "x/y/c.txt", ".h/a.html", "x/.a.html")) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, "A.");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**/*.html | a.html x/a.html x/y/a.html",
        "*/a.html | x/a.html",
        "x/**/*.txt | x/y/c.txt",
        "x/** | x/a.html x/y x/y/a.html x/y/c.txt",
        "*.{html,txt} | a.html b.txt",
        "[a-b].* | a.html b.txt",
        "?.txt | b.txt",
        ".*/a.html | .h/a.html",
        "x/.*.html | x/.a.html",
        "*.pdf | ''",
        "none/*.html | ''",
      })
  void aPatternStandsForWhatAShellWouldFind(String pattern, String expected) throws IOException {
    List<String> found =
        Glob.paths(folder + "/" + pattern).stream()
            .map(path -> folder.relativize(path).toString())
            .toList();

    assertEquals(expected, String.join(" ", found));
  }

  @Test
  void aLinkThatLeadsBackIsNotFollowedForEver() throws IOException {
    Files.createSymbolicLink(folder.resolve("x/loop"), folder);

    assertEquals(3, Glob.paths(folder + "/**/*.html").size());
  }
}
