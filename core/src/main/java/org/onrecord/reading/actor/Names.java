package org.onrecord.reading.actor;

import java.util.List;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;
import org.onrecord.model.SpanTagger;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Scan;

/**
 * The names in a section, in text order.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Names implements Scan<Name> {
  public static final Part<List<Name>> PART = new Part<>("names");

  private final SpanTagger entities;

  public Names(ModelDescription model) {
    entities = model.tagger("entities");
  }

  @Override
  public Part<List<Name>> gives() {
    return PART;
  }

  @Override
  public List<Head> heads() {
    return List.of(entities.head());
  }

  @Override
  public List<Name> in(Draft given, Words section, Scores scores) {
    return entities.spans(scores).stream()
        .map(found -> new Name(section.span(found.first(), found.last()), found.kind()))
        .toList();
  }
}
