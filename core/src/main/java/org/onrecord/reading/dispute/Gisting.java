package org.onrecord.reading.dispute;

import java.util.List;
import java.util.Set;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.reading.actor.Roster;
import org.onrecord.reading.event.Figures;
import org.onrecord.reading.event.Quantities;
import org.onrecord.reading.place.Places;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.reading.time.SaidWhen;
import org.onrecord.reading.time.Times;

/**
 * Cuts a document into units and keeps of each what can be compared, within it or with other
 * documents.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Gisting implements Step<List<Gist>> {
  static final Part<List<Gist>> PART = new Part<>("what is compared");

  private final Lists lists = new Lists();
  private final Figures figures = new Figures();

  @Override
  public Part<List<Gist>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(
        Sentences.PART,
        Parses.PART,
        Roster.PART,
        SaidWhen.PART,
        Times.PART,
        Places.PART,
        Quantities.PART);
  }

  @Override
  public List<Gist> of(Draft draft) {
    Tokens tokens = new Tokens(draft.text(), draft.get(Parses.PART));
    Sorts sorts = new Sorts(tokens, lists);
    return new Gists(draft, tokens, sorts, figures).of(Units.of(draft, tokens, sorts));
  }
}
