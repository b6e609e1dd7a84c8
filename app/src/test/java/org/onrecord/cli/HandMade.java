package org.onrecord.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.record.Act;
import org.onrecord.record.Actor;
import org.onrecord.record.Factuality;
import org.onrecord.record.Identity;
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

  /** A named person whose only mention is the first place of these words. */
  public String actor(String words, String name, Optional<String> role) {
    Someone person = someone(words, Mention.Form.NAME).named(name);
    role.ifPresent(person::role);
    return person.add();
  }

  /** An actor whose first mention is the first place of these words. */
  public Someone someone(String words, Mention.Form form) {
    return new Someone(new Mention(find(words, 0), form));
  }

  /** An actor in the making; a person of whom nothing else is known unless more is told. */
  public final class Someone {
    private final List<Mention> mentions = new ArrayList<>();
    private Optional<String> name = Optional.empty();
    private Actor.Kind kind = Actor.Kind.PERSON;
    private Optional<String> role = Optional.empty();
    private Optional<String> code = Optional.empty();
    private Optional<Identity> identity = Optional.empty();

    private Someone(Mention first) {
      mentions.add(first);
    }

    /** Mentioned again, at the next place of these words. */
    public Someone again(String words, Mention.Form form) {
      mentions.add(new Mention(find(words, mentions.getLast().span().end()), form));
      return this;
    }

    public Someone named(String name) {
      this.name = Optional.of(name);
      return this;
    }

    public Someone kind(Actor.Kind kind) {
      this.kind = kind;
      return this;
    }

    public Someone role(String role) {
      this.role = Optional.of(role);
      return this;
    }

    public Someone code(String code) {
      this.code = Optional.of(code);
      return this;
    }

    public Someone identity(String wikidata) {
      this.identity = Optional.of(new Identity(wikidata, "by hand", 0.9));
      return this;
    }

    public String add() {
      String id = ids.next(Ids.Sort.ACTOR, List.of(mentions.getFirst().span()));
      actors.add(new Actor(id, name, kind, role, code, identity, mentions));
      return id;
    }
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
    private Optional<String> addressee = Optional.empty();
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

    public Said to(String actor) {
      addressee = Optional.of(actor);
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
              addressee,
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
