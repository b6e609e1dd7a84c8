package org.onrecord.reading.actor;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Which mention speaks a quotation, and which stand inside it: whoever speaks of "she" or of "Low"
 * in a quotation speaks of somebody else. For one document and one thread.
 */
final class Speech {
  private final Map<Phrase, Set<String>> spoken = new IdentityHashMap<>();
  private final Map<Phrase, Set<String>> within = new IdentityHashMap<>();

  /**
   * @param quoted of these mentions
   */
  Speech(List<Statement> statements, List<Phrase> phrases, Quoted quoted) {
    TreeMap<Integer, Phrase> byStart = new TreeMap<>();
    for (Phrase phrase : phrases) {
      byStart.put(phrase.head().start(), phrase);
      quoted.around(phrase).ifPresent(statement -> within.put(phrase, Set.of(statement.id())));
    }
    for (Statement statement : statements) {
      for (Span source : statement.source()) {
        byStart.subMap(source.start(), source.end()).values().stream()
            .filter(phrase -> phrase.site().parse().top(source) == phrase.site().word())
            .forEach(
                phrase ->
                    spoken.computeIfAbsent(phrase, any -> new HashSet<>()).add(statement.id()));
      }
    }
  }

  /** The statements that a mention is the source of. */
  Set<String> spokenBy(Phrase phrase) {
    return spoken.getOrDefault(phrase, Set.of());
  }

  /** The statement that quotes a mention most closely; none for one outside of quotations. */
  Set<String> around(Phrase phrase) {
    return within.getOrDefault(phrase, Set.of());
  }
}
