package org.onrecord.eval.reading;

import java.util.List;
import org.onrecord.model.Head;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Words;
import org.onrecord.text.Span;

/**
 * How far the model's own head has it that something happened, from -3 to 3, before sources commit
 * to it in a record.
 *
 * <p>Safe to share between threads.
 */
public final class ModelGrades {
  private final ReaderModel model;
  private final Head head;

  public ModelGrades(ReaderModel model) {
    this.model = model;
    head = model.description().head("factuality");
  }

  /** The grade of the first word of each span; 0 where a span has none. */
  public List<Double> of(String text, List<Span> spans) {
    Words words = model.wordPiece().words(text);
    float[] rows = model.scores(words, List.of(head)).of(head);
    return spans.stream().map(span -> grade(span, words, rows)).toList();
  }

  private double grade(Span span, Words words, float[] rows) {
    for (int word = 0; word < words.size(); word++) {
      if (words.span(word).overlaps(span)) {
        return rows[word * head.size()];
      }
    }
    return 0;
  }
}
