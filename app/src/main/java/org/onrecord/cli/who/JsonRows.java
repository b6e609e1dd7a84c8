package org.onrecord.cli.who;

import org.onrecord.archive.query.Person;
import org.onrecord.archive.query.Quote;
import org.onrecord.cli.answer.AnswerJson;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.plain.JsonLine;

/** What is found of somebody as lines of JSON, each of which says in {@code found} what it is. */
final class JsonRows implements Lines<Finding> {
  @Override
  public String of(Finding finding) {
    return JsonLine.of(json -> write(finding, new AnswerJson(json)));
  }

  private static void write(Finding finding, AnswerJson fields) {
    switch (finding) {
      case Finding.Meant(Person person, boolean shown) -> {
        fields.text("found", "entity");
        fields.json().writeBooleanProperty("shown", shown);
        person(person, fields);
      }
      case Finding.Said(Quote quote) -> quote("said", quote, fields);
      case Finding.SaidOf(Quote quote) -> quote("said_of", quote, fields);
      case Finding.TookPart(var event) -> {
        fields.text("found", "event");
        fields.source(event.source());
        fields.event(event);
      }
    }
  }

  private static void person(Person person, AnswerJson fields) {
    fields.text("id", person.id());
    fields.optional("name", person.name());
    fields.text("kind", person.kind());
    fields.optional("role", person.role());
    fields.optional("code", person.code());
    fields.optional("wikidata", person.wikidata());
    fields.texts("spellings", person.spellings());
    fields.json().writeNumberProperty("statements", person.statements());
    fields.json().writeNumberProperty("events", person.events());
    fields.json().writeNumberProperty("documents", person.sources());
  }

  private static void quote(String found, Quote quote, AnswerJson fields) {
    fields.text("found", found);
    fields.source(quote.source());
    fields.saying(quote.saying());
    fields.sentence(quote.number(), quote.sentence());
  }
}
