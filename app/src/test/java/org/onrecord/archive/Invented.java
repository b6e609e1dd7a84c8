package org.onrecord.archive;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.record.Actor;
import org.onrecord.record.Identity;
import org.onrecord.record.Ids;
import org.onrecord.record.Mention;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;
import org.onrecord.source.Origin;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/** Makes records of invented people, one to each line of the text. */
public final class Invented {
  private Invented() {}

  /** Somebody whom a document names. */
  public record Who(
      Actor.Kind kind, Optional<String> name, Optional<String> code, Optional<String> wikidata) {
    public static Who person(String name) {
      return new Who(Actor.Kind.PERSON, Optional.of(name), Optional.empty(), Optional.empty());
    }

    public static Who nameless() {
      return new Who(Actor.Kind.PERSON, Optional.empty(), Optional.empty(), Optional.empty());
    }

    public Who of(Actor.Kind other) {
      return new Who(other, name, code, wikidata);
    }

    public Who code(String other) {
      return new Who(kind, name, Optional.of(other), wikidata);
    }

    public Who item(String other) {
      return new Who(kind, name, code, Optional.of(other));
    }
  }

  /** A document of an address in which these appear. */
  public static NewsRecord record(String uri, Who... people) {
    StringBuilder text = new StringBuilder();
    List<Span> lines = new ArrayList<>();
    for (Who each : people) {
      int start = text.length();
      text.append(each.name().orElse("somebody"));
      lines.add(new Span(start, text.length()));
      text.append('\n');
    }
    Document document =
        new Document(Optional.of(uri), Optional.empty(), Optional.empty(), text.toString());
    Ids ids = new Ids(Ids.document(document));
    List<Actor> actors = new ArrayList<>();
    for (int i = 0; i < people.length; i++) {
      actors.add(actor(ids, lines.get(i), people[i]));
    }
    return NewsRecord.of(document, "en", lines).with(List.of(), actors);
  }

  private static Actor actor(Ids ids, Span span, Who who) {
    Mention.Form form = who.name().isPresent() ? Mention.Form.NAME : Mention.Form.PRONOUN;
    return new Actor(
        ids.next(Ids.Sort.ACTOR, List.of(span)),
        who.name(),
        who.kind(),
        Optional.empty(),
        who.code(),
        who.wikidata().map(item -> new Identity(item, "office", 0.9)),
        List.of(new Mention(span, form)));
  }

  /** What a record was made of, found under its address. */
  public static Item.Found found(NewsRecord record) {
    return found(record, record.uri().orElse("standard input"), Optional.empty());
  }

  static Item.Found found(NewsRecord record, String source, Optional<String> fetched) {
    byte[] bytes = record.text().getBytes(StandardCharsets.UTF_8);
    Origin text = Origin.ofText(bytes, "text/plain");
    Origin origin =
        new Origin(
            text.hash(),
            text.mediaType(),
            fetched,
            text.author(),
            text.outlet(),
            text.language(),
            text.passages());
    return new Item.Found(
        source,
        bytes.length,
        new Document(record.uri(), record.published(), record.title(), record.text()),
        origin);
  }
}
