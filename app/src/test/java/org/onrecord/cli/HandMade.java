package org.onrecord.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.record.Act;
import org.onrecord.record.Actor;
import org.onrecord.record.Factuality;
import org.onrecord.record.Ids;
import org.onrecord.record.Kind;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** Builds records by hand: each finding is given by its words, searched from the one before on. */
public final class HandMade {
  private final Document document;
  private final Ids ids;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Actor> actors = new ArrayList<>();
  private int from;

  public HandMade(Document document) {
    this.document = document;
    this.ids = new Ids(Ids.document(document));
  }

  public static HandMade of(String text) {
    return new HandMade(Document.of(text));
  }

  /** An actor whose only mention is the first place of these words. */
  public String actor(String words, String name, Optional<String> role) {
    Span span = find(words, 0);
    String id = ids.next(Ids.Sort.ACTOR, List.of(span));
    Mention mention = new Mention(span, Mention.Form.NAME);
    actors.add(
        new Actor(
            id,
            Optional.of(name),
            Actor.Kind.PERSON,
            role,
            Optional.empty(),
            Optional.empty(),
            List.of(mention)));
    return id;
  }

  /** From here on words are searched. */
  public HandMade at(String words) {
    from = find(words, 0).start();
    return this;
  }

  public Said said(String... content) {
    return new Said(Arrays.stream(content).map(words -> find(words, from)).toList());
  }

  /** A statement in the making; said, indirect and certain unless more is told. */
  public final class Said {
    private final List<Span> content;
    private List<Span> source = List.of();
    private List<Span> cue = List.of();
    private Optional<String> speaker = Optional.empty();
    private Optional<String> within = Optional.empty();
    private Kind kind = Kind.INDIRECT;
    private Act act = Act.SAY;
    private Factuality factuality = Factuality.CERTAIN;
    private double confidence = 0.9;

    private Said(List<Span> content) {
      this.content = content;
    }

    public Said by(String words) {
      source = List.of(find(words, from));
      return this;
    }

    public Said who(String actor) {
      speaker = Optional.of(actor);
      return this;
    }

    public Said cue(String words) {
      cue = List.of(find(words, from));
      return this;
    }

    public Said kind(Kind kind) {
      this.kind = kind;
      return this;
    }

    public Said act(Act act) {
      this.act = act;
      return this;
    }

    public Said how(Factuality factuality) {
      this.factuality = factuality;
      return this;
    }

    public Said within(String outer) {
      within = Optional.of(outer);
      return this;
    }

    public Said confidence(double confidence) {
      this.confidence = confidence;
      return this;
    }

    public String add() {
      List<Span> words = new ArrayList<>(content);
      words.addAll(source);
      words.addAll(cue);
      String id = ids.next(Ids.Sort.STATEMENT, words);
      statements.add(
          new Statement(
              id,
              content,
              cue,
              source,
              speaker,
              kind,
              List.of(),
              act,
              Optional.empty(),
              within,
              Optional.empty(),
              factuality,
              confidence));
      return id;
    }
  }

  public NewsRecord record() {
    statements.sort(Comparator.comparing(Statement::extent));
    actors.sort(Comparator.comparing(Actor::extent));
    return NewsRecord.of(document, "en", List.of()).with(statements, actors);
  }

  private Span find(String words, int from) {
    int at = document.text().indexOf(words, from);
    if (at < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return new Span(at, at + words.length());
  }
}
