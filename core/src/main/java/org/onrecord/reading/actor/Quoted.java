package org.onrecord.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * The pronouns of the first and second person inside quotations: "I" is the speaker, "we" the
 * speaker's side, "you" the one spoken to.
 */
final class Quoted {
  private final Map<String, List<Phrase>> byStatement = new HashMap<>();
  private final Map<Phrase, Statement> around = new IdentityHashMap<>();

  /** How many of a speaker's mentions are looked at for the side. */
  private static final int MOST_MENTIONS = 30;

  private Quoted() {}

  /** Each mention with the innermost statement that quotes it. */
  static Quoted of(List<Statement> statements, List<Phrase> phrases) {
    TreeMap<Integer, List<Statement>> starts = new TreeMap<>();
    for (Statement statement : statements) {
      for (Span span : statement.quoted()) {
        starts.computeIfAbsent(span.start(), any -> new ArrayList<>()).add(statement);
      }
    }
    Quoted quoted = new Quoted();
    for (Phrase phrase : phrases) {
      innermost(phrase.head(), starts).ifPresent(statement -> quoted.add(statement, phrase));
    }
    return quoted;
  }

  private void add(Statement statement, Phrase phrase) {
    around.put(phrase, statement);
    if (isOfSpeech(phrase)) {
      byStatement.computeIfAbsent(statement.id(), id -> new ArrayList<>()).add(phrase);
    }
  }

  /** Whether a mention is one of these pronouns. */
  boolean holds(Phrase phrase) {
    return isOfSpeech(phrase) && around.containsKey(phrase);
  }

  /** The innermost statement that quotes a mention. */
  Optional<Statement> around(Phrase phrase) {
    return Optional.ofNullable(around.get(phrase));
  }

  /** Whether a mention is a pronoun of the first or second person. */
  static boolean isOfSpeech(Phrase phrase) {
    return phrase.traits().pronoun().filter(pronoun -> pronoun.person() < 3).isPresent();
  }

  /**
   * The statement whose quoted words hold these most closely: of those that begin nearest before.
   */
  private static Optional<Statement> innermost(
      Span word, TreeMap<Integer, List<Statement>> starts) {
    return starts.headMap(word.start(), true).descendingMap().values().stream()
        .limit(4)
        .flatMap(List::stream)
        .filter(s -> s.quoted().stream().anyMatch(span -> span.covers(word)))
        .min(
            Comparator.comparingInt(
                s ->
                    s.quoted().stream()
                        .filter(q -> q.covers(word))
                        .mapToInt(Span::length)
                        .min()
                        .orElse(0)));
  }

  /**
   * Joins the pronouns of a statement with those whom they mean.
   *
   * @param text of the document
   * @param speaker of the statement, where it is known
   * @param addressee of the statement, where it is known
   */
  void resolve(
      String text,
      Statement statement,
      @Nullable Phrase speaker,
      @Nullable Phrase addressee,
      Groups groups) {
    List<Phrase> pronouns = byStatement.getOrDefault(statement.id(), List.of());
    Phrase side = speaker == null || pronouns.isEmpty() ? null : side(text, speaker, groups);
    for (Phrase phrase : pronouns) {
      Phrase meant =
          switch (phrase.traits().pronoun().orElseThrow()) {
            case I -> speaker;
            case WE -> side;
            default -> addressee;
          };
      if (meant != null) {
        groups.join(phrase, meant);
      }
    }
  }

  /** The body that a speaker speaks for by how the text presents it, or the speaker. */
  private static Phrase side(String text, Phrase speaker, Groups groups) {
    return speaker.sort() == Sort.PERSON
        ? groups.of(speaker).stream()
            .limit(MOST_MENTIONS)
            .flatMap(phrase -> Bodies.of(text, phrase, groups).stream())
            .findFirst()
            .orElse(speaker)
        : speaker;
  }
}
