package org.onrecord.eval.gold;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads CoNLL-U. Comments that count are {@code newdoc}, {@code newpar} and {@code text}; a file
 * without {@code newdoc} is one document.
 */
final class Conllu {
  private final Path file;
  private final List<Treebank> documents = new ArrayList<>();
  private TreebankBuilder document;
  private Optional<String> text = Optional.empty();
  private final List<String[]> rows = new ArrayList<>();
  private boolean paragraphBegins;

  Conllu(Path file) {
    this.file = file;
    document = new TreebankBuilder(GoldFile.name(file));
  }

  List<Treebank> documents() {
    String[] lines = GoldFile.lines(file);
    for (int i = 0; i <= lines.length; i++) {
      try {
        line(i < lines.length ? lines[i] : "");
      } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
        throw new GoldException(file, i + 1, "not CoNLL-U: " + e.getMessage());
      }
    }
    endDocument();
    return documents;
  }

  private void line(String line) {
    if (line.isBlank()) {
      endSentence();
    } else if (line.startsWith("#")) {
      comment(line.substring(1).strip());
    } else if (!isEmptyNode(line)) {
      rows.add(line.split("\t", -1));
    }
  }

  private void comment(String comment) {
    if (isCalled(comment, "newdoc")) {
      endDocument();
      document = new TreebankBuilder(value(comment).orElse(GoldFile.name(file)));
    } else if (isCalled(comment, "newpar")) {
      paragraphBegins = true;
    } else if (isCalled(comment, "text")) {
      text = value(comment);
    }
  }

  /** A word that isn't there, numbered like {@code 8.1}. */
  private static boolean isEmptyNode(String line) {
    return line.substring(0, line.indexOf('\t')).indexOf('.') >= 0;
  }

  private static boolean isCalled(String comment, String name) {
    return comment.equals(name) || comment.startsWith(name + " ");
  }

  private static Optional<String> value(String comment) {
    int sign = comment.indexOf('=');
    return sign < 0 ? Optional.empty() : Optional.of(comment.substring(sign + 1).strip());
  }

  private void endSentence() {
    if (!rows.isEmpty()) {
      String sentence =
          text.orElseThrow(() -> new IllegalArgumentException("this sentence has no # text ="));
      document.sentence(sentence, paragraphBegins, rows);
      rows.clear();
      text = Optional.empty();
      paragraphBegins = false;
    }
  }

  private void endDocument() {
    if (!document.isEmpty()) {
      documents.add(document.build());
    }
  }
}
