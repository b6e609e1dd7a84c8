package org.onrecord.eval.reading;

import java.util.List;
import java.util.Optional;
import org.onrecord.Reader;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Published;
import org.onrecord.reading.Steps;
import org.onrecord.reading.dispute.Compared;
import org.onrecord.reading.dispute.Disputes;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.record.Ids;
import org.onrecord.text.Document;

/**
 * What is compared where disputes are looked for.
 *
 * <p>Safe to share between threads.
 */
public final class ComparedUnits {
  private final ReaderModel model;
  private final Steps steps;
  private final Disputes disputes;

  public ComparedUnits(ReaderModel model) {
    this.model = model;
    steps = Reader.steps(model.description());
    disputes = new Disputes(model.description());
  }

  /** The pairs of a text's units, read as one section. */
  public List<Compared> of(String text) {
    Draft draft = new Draft(text, new Ids(Ids.document(Document.of(text))));
    draft.put(Sentences.PART, Sentences.of(text));
    draft.put(Published.PART, Published.of(Optional.empty()));
    Words words = model.wordPiece().words(text);
    steps.read(draft, List.of(words), section -> model.scores(section, steps.heads()));
    return disputes.compared(draft);
  }
}
