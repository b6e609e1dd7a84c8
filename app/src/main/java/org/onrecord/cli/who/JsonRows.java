package org.onrecord.cli.who;

import org.onrecord.archive.query.Person;
import org.onrecord.archive.query.Quote;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.answer.AnswerJson;
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
        fields.person(person);
      }
      case Finding.Said(Quote quote) -> quote("said", quote, fields);
      case Finding.SaidOf(Quote quote) -> quote("said_of", quote, fields);
      case Finding.TookPart(var event) -> {
        fields.text("found", "event");
        fields.happened(event);
      }
    }
  }

  private static void quote(String found, Quote quote, AnswerJson fields) {
    fields.text("found", found);
    fields.quote(quote);
  }
}
