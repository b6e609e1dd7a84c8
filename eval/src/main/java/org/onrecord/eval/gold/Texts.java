package org.onrecord.eval.gold;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** The bare texts of gold of any sort: of JSON Lines, treebanks and plain text, also compressed. */
public final class Texts {
  private static final Pattern JSON = Pattern.compile(".*\\.jsonl(\\.gz)?");
  private static final Pattern TREEBANK = Pattern.compile(".*\\.conllu(\\.gz)?");
  private static final Pattern PLAIN = Pattern.compile(".*\\.txt(\\.gz)?");

  private Texts() {}

  /**
   * The files under a path that have texts, in order; the path itself if it is a file.
   *
   * @throws GoldException if the folder can't be read
   */
  public static List<Path> files(Path path) {
    try (Stream<Path> all = Files.walk(path)) {
      return all.filter(Files::isRegularFile)
          .filter(file -> file.equals(path) || hasTexts(GoldFile.name(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new GoldException(path, e);
    }
  }

  private static boolean hasTexts(String name) {
    return Stream.of(JSON, TREEBANK, PLAIN).anyMatch(kind -> kind.matcher(name).matches());
  }

  /**
   * The texts of a file: of JSON Lines the fields {@code text} or {@code sentence}.
   *
   * @throws GoldException if it can't be read
   */
  public static List<String> of(Path file) {
    String name = GoldFile.name(file);
    if (JSON.matcher(name).matches()) {
      return JsonLines.map(file, Texts::text);
    }
    return TREEBANK.matcher(name).matches()
        ? Treebank.read(file).stream().map(Treebank::text).toList()
        : List.of(GoldFile.text(file));
  }

  private static String text(JsonNode json) {
    return JsonGold.text(json, json.has("text") ? "text" : "sentence");
  }
}
