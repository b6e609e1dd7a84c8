package org.onrecord.eval.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.eval.gold.GoldException;
import org.onrecord.eval.gold.Texts;

/** What speed is measured on. */
final class BenchData {
  private static final Path EXAMPLES = Path.of("examples");

  private BenchData() {}

  /** The development data where it is, else the examples. */
  static List<Path> ofProject() {
    return DevelopmentData.ATTRIBUTION.stream().allMatch(Files::exists)
        ? DevelopmentData.ATTRIBUTION
        : List.of(EXAMPLES);
  }

  /**
   * The texts of files and folders; one that several people have annotated counts once.
   *
   * @throws GoldException if there are none
   */
  static List<String> texts(List<Path> paths) {
    List<String> texts =
        paths.stream()
            .flatMap(path -> Texts.files(path).stream())
            .flatMap(file -> Texts.of(file).stream())
            .filter(text -> !text.isBlank())
            .distinct()
            .toList();
    if (texts.isEmpty()) {
      throw new GoldException("there is no text to measure on in " + paths);
    }
    return texts;
  }
}
