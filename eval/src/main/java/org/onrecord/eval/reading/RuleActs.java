package org.onrecord.eval.reading;

import java.util.List;
import org.onrecord.eval.gold.GoldAct;
import org.onrecord.eval.gold.Triple;
import org.onrecord.reading.attribution.Acts;
import org.onrecord.reading.attribution.FoundAct;
import org.onrecord.reading.attribution.Said;
import org.onrecord.reading.attribution.Saying;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.text.Span;

/**
 * What the reader's rules say of given spans.
 *
 * <p>Safe to share between threads.
 */
public final class RuleActs implements ActReads {
  private final Acts acts = new Acts();
  private final Said said = new Said();

  @Override
  public Found of(GoldAct statement) {
    Triple triple = statement.triple();
    Saying saying =
        new Saying(
            statement.text(), sentence(statement), triple.source(), triple.cue(), triple.content());
    FoundAct act = acts.of(saying);
    return new Found(act.act(), said.of(saying, act));
  }

  /** The sentence in which the cue begins; the whole text where there is no cue. */
  private static Span sentence(GoldAct statement) {
    List<Span> cue = statement.triple().cue();
    return Sentences.of(statement.text()).sentences().stream()
        .filter(sentence -> !cue.isEmpty() && sentence.overlaps(cue.getFirst()))
        .findFirst()
        .orElse(new Span(0, statement.text().length()));
  }
}
