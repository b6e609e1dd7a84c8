package org.onrecord.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.onrecord.export.plain.Harmless;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

/**
 * Sentences between two blank lines.
 *
 * <p>Immutable; safe to share between threads.
 */
public record Paragraph(List<Line> lines) {
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[^\\S\\n]*\\n");

  public Paragraph {
    lines = List.copyOf(lines);
  }

  /**
   * A sentence.
   *
   * @param before what stands between it and the one before in its paragraph
   * @param number of it, from 1
   */
  public record Line(String before, int number, List<Segment> segments) {
    public Line {
      Objects.requireNonNull(before);
      segments = List.copyOf(segments);
    }
  }

  /** The paragraphs of a part of a document. */
  static List<Paragraph> of(NewsRecord record, Part part) {
    Sweep sweep = new Sweep(record.text(), part.marks());
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Line> lines = new ArrayList<>();
    int done = part.span().start();
    for (int i = part.first(); i < part.last(); i++) {
      Span sentence = record.sentences().get(i);
      String before = Harmless.of(record.text().substring(done, sentence.start()));
      if (BLANK_LINE.matcher(before).find() && !lines.isEmpty()) {
        paragraphs.add(new Paragraph(lines));
        lines.clear();
      }
      done = Math.min(sentence.end(), part.span().end());
      lines.add(
          new Line(
              lines.isEmpty() ? before.strip() : before,
              i + 1,
              sweep.over(new Span(sentence.start(), done))));
    }
    if (!lines.isEmpty()) {
      paragraphs.add(new Paragraph(lines));
    }
    return paragraphs;
  }
}
