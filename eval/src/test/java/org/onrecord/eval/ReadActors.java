package org.onrecord.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.record.Actor;
import org.onrecord.record.Identity;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** A record with actors and speakers, put together by hand. */
public final class ReadActors {
  private final String text;
  private final List<Actor> actors = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  public ReadActors(String text) {
    this.text = text;
  }

  /** A person; its mentions are words that stand once in the text, or a part of it, "of>part". */
  public ReadActors person(String id, String... mentions) {
    return actor(id, Actor.Kind.PERSON, "", "", "", "", mentions);
  }

  /** An actor with its traits; no words where there is none. */
  public ReadActors actor(
      String id,
      Actor.Kind kind,
      String name,
      String role,
      String code,
      String identity,
      String... mentions) {
    actors.add(
        new Actor(
            id,
            filled(name),
            kind,
            filled(role),
            filled(code),
            filled(identity).map(item -> new Identity(item, "a table", 1)),
            Arrays.stream(mentions)
                .map(this::span)
                .sorted()
                .map(span -> new Mention(span, Mention.Form.NOMINAL))
                .toList()));
    return this;
  }

  private static Optional<String> filled(String words) {
    return Optional.of(words).filter(it -> !it.isEmpty());
  }

  private Span span(String words) {
    int at = words.indexOf('>');
    if (at < 0) {
      return Fixtures.span(text, words);
    }
    int start = Fixtures.span(text, words.replace(">", "")).start() + at;
    return new Span(start, start + words.length() - at - 1);
  }

  /** A statement whose words stand once in the text; without a speaker where it is empty. */
  public ReadActors said(String speaker, String source, String cue, String content) {
    Statement silent = Fixtures.statement("s" + statements.size(), text, "", cue, content, 1);
    statements.add(
        new Statement(
            silent.id(),
            silent.content(),
            silent.cue(),
            source.isEmpty() ? List.of() : List.of(span(source)),
            filled(speaker),
            silent.kind(),
            silent.quoted(),
            silent.act(),
            silent.addressee(),
            silent.within(),
            silent.time(),
            silent.said(),
            silent.confidence()));
    return this;
  }

  /** The record; the whole text is one sentence. */
  public NewsRecord record() {
    actors.sort(Comparator.comparing(Actor::extent));
    statements.sort(Comparator.comparing(Statement::extent));
    return NewsRecord.of(Document.of(text), "en", List.of(new Span(0, text.length())))
        .with(statements, actors);
  }
}
