package org.onrecord.eval.gold;

import java.util.List;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * The three roles of an attribution, each as spans in text order.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param source the words that name the source; empty where there are none
 * @param cue the words that attribute
 * @param content what is attributed
 */
public record Triple(List<Span> source, List<Span> cue, List<Span> content) {
  public Triple {
    source = source.stream().sorted().toList();
    cue = cue.stream().sorted().toList();
    content = content.stream().sorted().toList();
  }

  /** The roles of a statement that was read. */
  public static Triple of(Statement statement) {
    return new Triple(statement.source(), statement.cue(), statement.content());
  }
}
