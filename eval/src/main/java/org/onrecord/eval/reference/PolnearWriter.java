package org.onrecord.eval.reference;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.StringJoiner;
import org.onrecord.eval.gold.GoldDocument;
import org.onrecord.eval.gold.GoldStatement;
import org.onrecord.eval.gold.Triple;
import org.onrecord.text.Span;

/** Writes flat gold in the layout of PolNeAR, with offsets in code points. */
public final class PolnearWriter {
  private PolnearWriter() {}

  /** Writes {@code text/NAME.txt} and {@code attributions/NAME.ann} of each document. */
  public static void write(List<GoldDocument> documents, Path folder) throws IOException {
    Path texts = Files.createDirectories(folder.resolve("text"));
    Path attributions = Files.createDirectories(folder.resolve("attributions"));
    for (GoldDocument document : documents) {
      String text = document.document().text();
      Files.writeString(texts.resolve(document.name() + ".txt"), text);
      Files.writeString(
          attributions.resolve(document.name() + ".ann"), new Annotation(text).of(document));
    }
  }

  /** The annotation of one text. Its marks are numbered. */
  private static final class Annotation {
    private final String text;
    private final StringBuilder lines = new StringBuilder();
    private int marks;

    Annotation(String text) {
      this.text = text;
    }

    String of(GoldDocument document) {
      int number = 0;
      for (GoldStatement statement : document.statements()) {
        number++;
        Triple triple = statement.triple();
        StringJoiner event = new StringJoiner(" ", "E" + number + "\t", "\n");
        add("Source", triple.source(), event);
        add("Cue", triple.cue(), event);
        add("Content", triple.content(), event);
        lines.append(event);
      }
      return lines.toString();
    }

    private void add(String role, List<Span> spans, StringJoiner event) {
      if (!spans.isEmpty()) {
        String mark = "T" + ++marks;
        StringJoiner offsets = new StringJoiner(";");
        spans.forEach(span -> offsets.add(points(span.start()) + " " + points(span.end())));
        lines.append(mark).append('\t').append(role).append(' ').append(offsets).append("\t\n");
        event.add(role + ":" + mark);
      }
    }

    private int points(int unit) {
      return text.codePointCount(0, unit);
    }
  }
}
