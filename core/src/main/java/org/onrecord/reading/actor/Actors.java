package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Part;
import org.onrecord.reading.Step;
import org.onrecord.record.Actor;
import org.onrecord.record.Ids;
import org.onrecord.record.Mention;

/**
 * The persons and organisations that a text names: one actor for each name as it is written.
 *
 * <p>Immutable; safe to share between threads.
 */
public final class Actors implements Step<List<Actor>> {
  public static final Part<List<Actor>> PART = new Part<>("actors");

  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");

  @Override
  public Part<List<Actor>> gives() {
    return PART;
  }

  @Override
  public Set<Part<?>> needs() {
    return Set.of(Names.PART);
  }

  /** The actors of a document, by first mention. */
  @Override
  public List<Actor> of(Draft draft) {
    String text = draft.text();
    Map<String, List<Name>> byName = new LinkedHashMap<>();
    for (Name name : draft.get(Names.PART)) {
      if (kind(name).isPresent()) {
        byName
            .computeIfAbsent(name.tag() + written(name, text), any -> new ArrayList<>())
            .add(name);
      }
    }
    return byName.values().stream().map(same -> actor(text, same, draft.ids())).toList();
  }

  private static Actor actor(String text, List<Name> same, Ids ids) {
    Name first = same.getFirst();
    return new Actor(
        ids.next(Ids.Sort.ACTOR, List.of(first.span())),
        Optional.of(written(first, text)),
        kind(first).orElseThrow(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        same.stream().map(name -> new Mention(name.span(), Mention.Form.NAME)).toList());
  }

  /** A name as it is written, on one line. */
  private static String written(Name name, String text) {
    return SPACE.matcher(name.span().in(text)).replaceAll(" ");
  }

  private static Optional<Actor.Kind> kind(Name name) {
    return switch (name.tag()) {
      case "PER" -> Optional.of(Actor.Kind.PERSON);
      case "ORG" -> Optional.of(Actor.Kind.ORGANISATION);
      default -> Optional.empty();
    };
  }
}
