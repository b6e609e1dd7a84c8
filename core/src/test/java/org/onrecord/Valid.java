package org.onrecord;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.RecordJson;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/** What holds for everything that is found in a text, whatever the text. */
public final class Valid {
  private Valid() {}

  /** A span holds characters of the text, whole ones. */
  public static void span(Span span, String text) {
    assertTrue(span.length() > 0 && span.end() <= text.length(), () -> "no words at " + span);
    assertFalse(cutsPair(text, span.start()), () -> "a surrogate pair is cut by " + span);
    assertFalse(cutsPair(text, span.end()), () -> "a surrogate pair is cut by " + span);
  }

  private static boolean cutsPair(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  /** The parts of a record fit its text and each other, and its JSON is the record again. */
  static void record(NewsRecord record) {
    String text = record.text();
    record.sentences().forEach(span -> span(span, text));
    Map<String, Optional<String>> within = new HashMap<>();
    for (Statement statement : record.statements()) {
      Stream.of(statement.content(), statement.cue(), statement.source(), statement.quoted())
          .flatMap(List::stream)
          .forEach(span -> span(span, text));
      assertTrue(
          statement.quoted().stream()
              .allMatch(quoted -> statement.content().stream().anyMatch(c -> c.covers(quoted))),
          "words that are quoted lie outside of the content");
      assertEquals(null, within.put(statement.id(), statement.within()), "two of the same id");
    }
    within.keySet().forEach(id -> endsWithin(id, within));
    record.statements().forEach(statement -> standsInside(statement, record.statements()));
    record.actors().stream()
        .flatMap(actor -> actor.mentions().stream().map(Mention::span))
        .forEach(span -> span(span, text));
    assertEquals(record, RecordJson.read(RecordJson.line(record)));
  }

  /** What holds a statement holds its cue and all of its content. */
  private static void standsInside(Statement inner, List<Statement> all) {
    all.stream()
        .filter(outer -> inner.within().equals(Optional.of(outer.id())))
        .forEach(
            outer ->
                Stream.of(inner.cue(), inner.content())
                    .flatMap(List::stream)
                    .forEach(
                        span ->
                            assertTrue(
                                outer.content().stream().anyMatch(c -> c.covers(span)),
                                () -> span + " of a statement outside of the one around it")));
  }

  /** From a statement outwards, each one is in the record, and none comes twice. */
  private static void endsWithin(String id, Map<String, Optional<String>> within) {
    Set<String> seen = new HashSet<>();
    for (Optional<String> at = Optional.of(id); at.isPresent(); at = within.get(at.get())) {
      assertTrue(within.containsKey(at.get()), "within a statement that is not there");
      assertTrue(seen.add(at.get()), "statements stand within each other in a circle");
    }
  }
}
