package org.onrecord.eval.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Edits of whole paragraphs and sentences. */
final class Paragraphs {
  private static final Pattern BREAK = Pattern.compile("\n\n+");
  private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][\"”)]?) (?=[\"“(A-Z])");

  private Paragraphs() {}

  static List<String> of(String text) {
    return BREAK.splitAsStream(text).toList();
  }

  static String join(List<String> paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  /** The first paragraphs that have about that share of the words; at least one. */
  static String cut(String text, double share) {
    List<String> kept = new ArrayList<>();
    double room = share * words(text);
    for (String paragraph : of(text)) {
      double after = room - words(paragraph);
      if (!kept.isEmpty() && after < -words(paragraph) / 2.0) {
        break;
      }
      kept.add(paragraph);
      room = after;
    }
    return join(kept);
  }

  /** All but the first paragraph change their places by up to three. */
  static String reorder(String text, RandomGenerator random) {
    List<String> paragraphs = new ArrayList<>(of(text));
    for (int i = 1; i < paragraphs.size() - 1; i++) {
      int other = i + random.nextInt(Math.min(4, paragraphs.size() - i));
      paragraphs.add(i, paragraphs.remove(other));
    }
    return join(paragraphs);
  }

  /** Leaves out that share of the sentences, but never the first. */
  static String dropSentences(String text, double share, RandomGenerator random) {
    List<String> kept = new ArrayList<>();
    for (String paragraph : of(text)) {
      String rest =
          SENTENCE_END
              .splitAsStream(paragraph)
              .filter(sentence -> random.nextDouble() >= share || text.startsWith(sentence))
              .collect(Collectors.joining(" "));
      if (!rest.isEmpty()) {
        kept.add(rest);
      }
    }
    return join(kept);
  }

  static int words(String text) {
    return text.split("\\s+").length;
  }
}
