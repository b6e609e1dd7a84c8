package org.onrecord.eval.reading;

import java.util.List;
import org.onrecord.eval.gold.GoldEntities.Entity;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Scores;
import org.onrecord.model.SpanTagger;
import org.onrecord.model.Words;
import org.onrecord.reading.sentence.Sentences;

/**
 * The names that the model's own head finds, before actors are made of them: its labels are the
 * gold's. In a record a {@code PER} is a person, an {@code ORG} an organisation, and a {@code LOC}
 * that speaks or acts a country.
 *
 * <p>Safe to share between threads.
 */
public final class ModelEntities implements EntityReads {
  private final ReaderModel model;
  private final SpanTagger tagger;

  public ModelEntities(ReaderModel model) {
    this.model = model;
    tagger = model.description().tagger("entities");
  }

  @Override
  public List<Entity> of(String text) {
    Words words = model.wordPiece().words(text);
    Scores scores = model.scores(words, List.of(tagger.head()));
    return tagger.spans(scores, Sentences.of(text).openings(words)).stream()
        .map(span -> new Entity(words.span(span.first(), span.last()), span.kind()))
        .toList();
  }
}
