package org.onrecord.eval.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/** Texts of the length that measuring asks for, made of given ones, cut where paragraphs end. */
final class Articles {
  private static final Pattern BETWEEN_PARAGRAPHS = Pattern.compile("\\R\\s*\\R");
  private static final String BREAK = "\n\n";

  private Articles() {}

  /** The texts in pieces of at least so many words, but for what is left over at their ends. */
  static List<String> shortOnes(List<String> texts, int words) {
    List<String> pieces = new ArrayList<>();
    for (String text : texts) {
      StringJoiner piece = new StringJoiner(BREAK);
      int have = 0;
      for (String paragraph : BETWEEN_PARAGRAPHS.split(text.strip())) {
        piece.add(paragraph);
        have += Sample.words(paragraph);
        if (have >= words) {
          pieces.add(piece.toString());
          piece = new StringJoiner(BREAK);
          have = 0;
        }
      }
      if (have > 0) {
        pieces.add(piece.toString());
      }
    }
    return pieces;
  }

  /**
   * Paragraphs of the texts, one behind the other and over again, as many as fit; what of the last
   * one fits is there, too.
   *
   * @param length in UTF-16 code units
   */
  static String longOne(List<String> texts, int length) {
    StringBuilder all = new StringBuilder(length + 1);
    while (all.length() < length) {
      for (String text : texts) {
        if (all.length() < length) {
          all.append(text.strip()).append(BREAK);
        }
      }
    }
    int end = all.lastIndexOf(BREAK, length);
    all.setLength(end >= length - length / 10 ? end : length);
    return all.toString();
  }

  /** Writes texts, over again until there are enough, as JSON Lines that the program reads. */
  static void write(Path file, List<String> texts, int count) throws IOException {
    JsonMapper mapper = new JsonMapper();
    try (Writer out = Files.newBufferedWriter(file)) {
      for (int i = 0; i < count; i++) {
        out.write(
            mapper
                .createObjectNode()
                .put("uri", "bench:" + i)
                .put("text", texts.get(i % texts.size()))
                .toString());
        out.write('\n');
      }
    }
  }
}
