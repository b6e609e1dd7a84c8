package org.onrecord.eval.errors;

import java.util.List;
import org.onrecord.eval.gold.GoldPassage;
import org.onrecord.eval.score.PassageScorer;
import org.onrecord.eval.score.Tally;
import org.onrecord.eval.score.Verdict;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Span;

/**
 * A passage with what was read in it, and how right that is.
 *
 * @param gold the passage
 * @param record what was read
 * @param verdicts see {@link PassageScorer}
 */
public record ReadPassage(GoldPassage gold, NewsRecord record, List<Verdict> verdicts) {
  public ReadPassage {
    verdicts = List.copyOf(verdicts);
  }

  /** Compares the two. */
  public static ReadPassage of(GoldPassage gold, NewsRecord record) {
    return new ReadPassage(gold, record, PassageScorer.verdicts(gold, record));
  }

  /** Counts in this passage. */
  public Tally tally() {
    return PassageScorer.tally(verdicts, record);
  }

  /** The sentence in which a span begins, the span in brackets. */
  String sentence(Span at) {
    String text = gold.text();
    Span sentence =
        record.sentences().stream()
            .filter(each -> each.start() <= at.start() && at.start() < each.end())
            .findFirst()
            .orElse(at);
    int end = Math.max(sentence.end(), at.end());
    return text.substring(sentence.start(), at.start())
        + "["
        + at.in(text)
        + "]"
        + text.substring(at.end(), end);
  }
}
