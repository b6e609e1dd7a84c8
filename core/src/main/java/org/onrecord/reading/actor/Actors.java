package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.Scores;
import org.onrecord.model.SpanTagger;
import org.onrecord.model.Words;
import org.onrecord.record.Actor;
import org.onrecord.record.Ids;
import org.onrecord.record.Mention;
import org.onrecord.text.Span;

/**
 * The persons and organisations that a text names: one actor for each name as it is written.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Actors {
  private final SpanTagger entities;

  public Actors(ModelDescription model) {
    entities = model.tagger("entities");
  }

  /** The heads whose scores it reads. */
  public List<Head> heads() {
    return List.of(entities.head());
  }

  /** The names in a section, in text order. */
  public List<Name> in(Words section, Scores scores) {
    return entities.spans(scores).stream()
        .map(found -> new Name(section.span(found.first(), found.last()), found.kind()))
        .toList();
  }

  /** The actors of a document, by first mention. */
  public List<Actor> of(String text, List<Name> names, Ids ids) {
    Map<String, List<Name>> byName = new LinkedHashMap<>();
    for (Name name : names) {
      if (kind(name).isPresent()) {
        byName
            .computeIfAbsent(name.tag() + name.span().in(text), any -> new ArrayList<>())
            .add(name);
      }
    }
    return byName.values().stream().map(same -> actor(text, same, ids)).toList();
  }

  private static Actor actor(String text, List<Name> same, Ids ids) {
    Name first = same.getFirst();
    return new Actor(
        ids.next(Ids.Sort.ACTOR, List.of(first.span())),
        Optional.of(first.span().in(text)),
        kind(first).orElseThrow(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        same.stream().map(name -> new Mention(name.span(), Mention.Form.NAME)).toList());
  }

  private static Optional<Actor.Kind> kind(Name name) {
    return switch (name.tag()) {
      case "PER" -> Optional.of(Actor.Kind.PERSON);
      case "ORG" -> Optional.of(Actor.Kind.ORGANISATION);
      default -> Optional.empty();
    };
  }

  /**
   * A name in a text.
   *
   * @param tag what the model takes it for: PER, ORG or LOC
   */
  public record Name(Span span, String tag) {}
}
