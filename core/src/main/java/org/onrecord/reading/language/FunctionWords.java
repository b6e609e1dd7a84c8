package org.onrecord.reading.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The frequent words and the telling letters of languages other than English, from {@code
 * function-words.tsv} beside this class. Loaded on first use.
 */
final class FunctionWords {
  private static final List<Entry> LANGUAGES = load();

  private FunctionWords() {}

  /**
   * The language that most words speak for.
   *
   * @param count how many words do
   */
  record Best(String language, long count) {}

  /** The best of a script's languages; with no count where none is known. The first wins a tie. */
  static Best best(List<String> words, UnicodeScript script) {
    return LANGUAGES.stream()
        .filter(entry -> entry.script == script)
        .map(entry -> new Best(entry.language, words.stream().filter(entry::has).count()))
        .max(Comparator.comparingLong(Best::count))
        .orElse(new Best(Language.UNDETERMINED, 0));
  }

  /** A line of the table: language, script, letters that tell it from its neighbours, words. */
  private record Entry(String language, UnicodeScript script, String letters, Set<String> words) {
    static Entry of(String line) {
      String[] fields = line.split("\t", -1);
      return new Entry(
          fields[0], UnicodeScript.forName(fields[1]), fields[2], Set.of(fields[3].split(" ")));
    }

    boolean has(String word) {
      return words.contains(word) || word.chars().anyMatch(c -> letters.indexOf(c) >= 0);
    }
  }

  private static List<Entry> load() {
    try (InputStream in =
        Objects.requireNonNull(FunctionWords.class.getResourceAsStream("function-words.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(Entry::of)
          .collect(Collectors.toUnmodifiableList());
    } catch (IOException e) {
      throw new UncheckedIOException("function-words.tsv stands beside its class", e);
    }
  }
}
