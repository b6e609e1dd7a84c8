package org.onrecord.eval.edit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts one word for another, by a list. Immutable; safe to share between threads. */
final class Substitutes {
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final Map<String, String> list;

  private Substitutes(Map<String, String> list) {
    this.list = Collections.unmodifiableMap(list);
  }

  /** A list of this package: a word, a tab and the other word in each line. */
  static Substitutes named(String name) {
    try (InputStream in =
        Objects.requireNonNull(Substitutes.class.getResourceAsStream(name), name)) {
      Map<String, String> list = new HashMap<>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split("\t"))
          .forEach(pair -> list.put(pair[0], pair[1]));
      return new Substitutes(list);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The text with that share of the words that stand in the list replaced. */
  String in(String text, double share, RandomGenerator random) {
    return WORD.matcher(text)
        .replaceAll(word -> Matcher.quoteReplacement(of(word.group(), share, random)));
  }

  private String of(String word, double share, RandomGenerator random) {
    String other = list.get(word.toLowerCase(Locale.ROOT));
    if (other == null || random.nextDouble() >= share) {
      return word;
    }
    return Character.isUpperCase(word.charAt(0))
        ? Character.toUpperCase(other.charAt(0)) + other.substring(1)
        : other;
  }
}
