package org.onrecord.eval.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.model.Head;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.event.EventPlaces;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Ids;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * Where the model says that an event happens whose words are given.
 *
 * <p>Safe to share between threads.
 */
public final class ModelEventPlaces {
  private final ReaderModel model;
  private final EventPlaces places;
  private final Parses parses;
  private final List<Head> heads;

  public ModelEventPlaces(ReaderModel model) {
    this.model = model;
    places = new EventPlaces(model.description());
    parses = new Parses(model.description());
    heads = Stream.concat(places.heads().stream(), parses.heads().stream()).toList();
  }

  /**
   * The words for the place; empty where the text doesn't tell it.
   *
   * @param told the words that tell the event
   */
  public Optional<Span> of(String text, Span told) {
    Words words = model.wordPiece().words(text);
    Scores scores = model.scores(words, heads);
    Draft draft = new Draft(text, new Ids(Ids.document(Document.of(text))));
    draft.put(Sentences.PART, Sentences.of(text));
    return places.of(text, words, scores, parses.in(draft, words, scores), told);
  }
}
