package org.onrecord.eval.gold;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gold in the layout of PolNeAR: {@code text/NAME.txt} and {@code attributions/NAME*}, in the
 * standoff format of brat. Of several annotations of a text the first by name is taken; a text
 * without any is left out.
 *
 * @see <a href="https://aclanthology.org/L18-1524">Newell, Margolin and Ruths (2018), An
 *     Attribution Relations Corpus for Political News</a>
 */
final class PolnearFolder {
  private PolnearFolder() {}

  static boolean isOne(Path folder) {
    return Files.isDirectory(folder.resolve("text"))
        && Files.isDirectory(folder.resolve("attributions"));
  }

  static List<GoldDocument> read(Path folder) {
    List<Path> annotations = GoldFile.in(folder.resolve("attributions"), "");
    List<GoldDocument> documents = new ArrayList<>();
    for (Path file : GoldFile.in(folder.resolve("text"), ".txt")) {
      String name = nameOf(file);
      annotations.stream()
          .filter(each -> GoldFile.name(each).startsWith(name))
          .findFirst()
          .ifPresent(each -> documents.add(document(name, GoldFile.text(file), each)));
    }
    return documents;
  }

  private static String nameOf(Path text) {
    String name = GoldFile.name(text);
    return name.substring(0, name.length() - ".txt".length());
  }

  private static GoldDocument document(String name, String text, Path annotation) {
    return new GoldDocument(
        name, Optional.of(text), true, new Standoff(text, annotation).statements());
  }
}
