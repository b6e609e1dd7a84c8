package org.onrecord.cli.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.record.Actor;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * The statements of a record by who made them, speakers in the order in which they first speak.
 *
 * <p>A source that is not resolved stands for itself: equal words are taken for one source, but not
 * a pronoun, which is another's at each place.
 */
final class Speakers {
  private static final Set<String> PRONOUNS =
      Set.of(
          "he", "she", "it", "they", "we", "i", "you", "one", "who", "which", "that", "this",
          "these", "those", "his", "her", "its", "their", "our", "my", "your", "him", "them", "us",
          "me", "others", "some", "many", "both");

  private final String text;
  private final Map<String, Actor> actors = new HashMap<>();
  private final Map<String, Speaker> speakers = new LinkedHashMap<>();

  private Speakers(NewsRecord record) {
    text = record.text();
    record.actors().forEach(actor -> actors.put(actor.id(), actor));
    List<Statement> statements = record.statements();
    for (int i = 0; i < statements.size(); i++) {
      Statement statement = statements.get(i);
      speakers
          .computeIfAbsent(key(statement), key -> speaker(statement))
          .said()
          .add(new Numbered(i + 1, statement));
    }
  }

  /**
   * One who speaks.
   *
   * @param name as a heading: an actor's, or in quotation marks the words of one place
   * @param said what, in text order
   */
  record Speaker(String name, List<Numbered> said) {}

  /** A statement and its number in the record, from 1. */
  record Numbered(int number, Statement statement) {}

  static List<Speaker> of(NewsRecord record) {
    return List.copyOf(new Speakers(record).speakers.values());
  }

  private String key(Statement statement) {
    return statement.speaker().orElseGet(() -> unresolved(statement));
  }

  private String unresolved(Statement statement) {
    String words = words(statement);
    return PRONOUNS.contains(words.toLowerCase(Locale.ROOT))
        ? "place:" + statement.source().getFirst()
        : "words:" + words;
  }

  private Speaker speaker(Statement statement) {
    String words = words(statement);
    String name =
        statement
            .speaker()
            .map(actors::get)
            .map(this::heading)
            .orElse(words.isEmpty() ? "(no source named)" : "“" + words + "”");
    return new Speaker(name, new ArrayList<>());
  }

  private String heading(Actor actor) {
    String name = actor.name().orElseGet(() -> actor.mentions().getFirst().span().in(text));
    return Harmless.line(name + actor.role().map(role -> ", " + role).orElse(""));
  }

  private String words(Statement statement) {
    return statement.source().stream()
        .map((Span span) -> Harmless.line(span.in(text)))
        .collect(Collectors.joining(" … "));
  }
}
