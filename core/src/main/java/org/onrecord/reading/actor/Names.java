package org.onrecord.reading.actor;

import java.util.BitSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;
import org.onrecord.model.SpanTagger;
import org.onrecord.model.TaggedSpan;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Scan;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.text.Span;

/**
 * The names in a section, in text order: what the model takes for one, and what is known as a body
 * where the model sees none. What the model marks never goes over the end of a sentence: the name
 * at the end of a heading and the one that begins the line below are two ({@link WholeNames} then
 * has the second as whole as the first).
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Names implements Scan<Name> {
  public static final Part<List<Name>> PART = new Part<>("names");

  private final SpanTagger entities;
  private final Lexicon lexicon;

  public Names(ModelDescription model, Lexicon lexicon) {
    this(model.tagger("entities"), lexicon);
  }

  Names(SpanTagger entities, Lexicon lexicon) {
    this.entities = entities;
    this.lexicon = lexicon;
  }

  @Override
  public Part<List<Name>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Sentences.PART);
  }

  @Override
  public List<Head> heads() {
    return List.of(entities.head());
  }

  @Override
  public List<Name> in(Draft given, Words section, Scores scores) {
    if (section.size() == 0) {
      return List.of();
    }
    NavigableMap<Span, Name> names = new TreeMap<>();
    BitSet openings = given.get(Sentences.PART).openings(section);
    List<TaggedSpan> marked = entities.spans(scores, openings);
    new WholeNames(given.text(), section, openings)
        .of(marked).stream()
            .map(found -> new Name(section.span(found.first(), found.last()), found.kind()))
            .forEach(name -> names.put(name.span(), name));
    lexicon.bodiesIn(given.text(), section.span(0, section.size() - 1)).stream()
        .filter(name -> !name.span().overlapsAny(names.navigableKeySet()))
        .forEach(name -> names.put(name.span(), name));
    return List.copyOf(names.values());
  }
}
