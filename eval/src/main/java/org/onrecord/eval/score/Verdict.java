package org.onrecord.eval.score;

import java.util.List;
import org.onrecord.text.Span;

/**
 * One thing that was read rightly or not, with what a person needs to understand why.
 *
 * @param names under which it counts; the first says what sort of thing it is
 * @param outcome whether it was right
 * @param gold what a person marked, in words
 * @param read what was read, in words
 * @param at where in the text
 */
public record Verdict(List<String> names, Outcome outcome, String gold, String read, Span at) {
  /** Stands for what isn't there. */
  static final String NONE = "–";

  public Verdict {
    names = List.copyOf(names);
  }

  /** What sort of thing it is. */
  public String sort() {
    return names.getFirst();
  }

  static Tally tally(List<Verdict> verdicts) {
    Tally tally = new Tally();
    for (Verdict verdict : verdicts) {
      verdict.names().forEach(name -> tally.add(name, verdict.outcome().counts()));
    }
    return tally;
  }
}
