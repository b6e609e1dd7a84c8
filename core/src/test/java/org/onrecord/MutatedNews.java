package org.onrecord;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** Pieces of the example articles, cut up, doubled, put in another order and strewn with noise. */
final class MutatedNews {
  private static final int LONGEST = 600;
  private static final List<String> ARTICLES = articles();

  private MutatedNews() {}

  private static List<String> articles() {
    try (Stream<Path> files = Files.list(Path.of("..", "examples"))) {
      List<String> articles = new ArrayList<>();
      for (Path file : files.filter(each -> each.toString().endsWith(".txt")).sorted().toList()) {
        articles.add(Files.readString(file));
      }
      return articles;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A few sentences' length of an article, with up to eight changes. */
  static String of(RandomGenerator random) {
    String article = ARTICLES.get(random.nextInt(ARTICLES.size()));
    int start = random.nextInt(article.length());
    int end = Math.min(article.length(), start + random.nextInt(LONGEST));
    StringBuilder text = new StringBuilder(article.substring(start, end));
    for (int changes = random.nextInt(9); changes > 0; changes--) {
      change(text, random);
    }
    return text.toString();
  }

  private static void change(StringBuilder text, RandomGenerator random) {
    int from = random.nextInt(text.length() + 1);
    int to = Math.min(text.length(), from + random.nextInt(80));
    switch (random.nextInt(5)) {
      case 0 -> text.delete(from, to);
      case 1 -> text.insert(random.nextInt(text.length() + 1), text.substring(from, to));
      case 2 -> text.replace(from, to, shuffled(text.substring(from, to), random));
      case 3 -> text.replace(from, to, NastyText.of(random, 2));
      default -> text.insert(from, NastyText.of(random, 3));
    }
  }

  private static String shuffled(String piece, RandomGenerator random) {
    List<String> words = new ArrayList<>(List.of(piece.split("(?<= )")));
    Collections.shuffle(words, Random.from(random));
    return String.join("", words);
  }
}
