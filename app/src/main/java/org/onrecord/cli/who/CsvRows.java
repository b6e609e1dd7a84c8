package org.onrecord.cli.who;

import org.onrecord.archive.query.Happened;
import org.onrecord.archive.query.Person;
import org.onrecord.archive.query.Quote;
import org.onrecord.archive.query.Source;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.plain.CsvLine;
import org.onrecord.export.plain.Several;
import org.onrecord.text.Span;

/** What is found of somebody as comma-separated values; {@code found} says what a row is. */
final class CsvRows implements Lines<Finding> {
  private static final String HEADER =
      "found,name,kind,role,code,wikidata,spellings,statements,events,documents,"
          + "published,outlet,title,speaker,what,actor,recipient,words,sentence,start,end,id,"
          + "document_id,reprint_of,document\r\n";

  @Override
  public String head() {
    return HEADER;
  }

  @Override
  public String of(Finding finding) {
    return switch (finding) {
      case Finding.Meant(Person person, boolean shown) ->
          of(person, shown ? "entity" : "other_entity");
      case Finding.Said(Quote quote) -> of("said", quote);
      case Finding.SaidOf(Quote quote) -> of("said_of", quote);
      case Finding.TookPart(Happened event) -> of(event);
    };
  }

  private static String of(Person person, String found) {
    return CsvLine.of(
        found,
        person.name().orElse(""),
        person.kind(),
        person.role().orElse(""),
        person.code().orElse(""),
        person.wikidata().orElse(""),
        Several.of(person.spellings().stream()),
        person.statements(),
        person.events(),
        person.sources(),
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        person.id(),
        "",
        "",
        "");
  }

  private static String of(String found, Quote quote) {
    return line(
        found,
        quote.source(),
        quote.saying().speaker().orElse(""),
        quote.saying().act(),
        "",
        "",
        quote.saying().content(),
        quote.sentence(),
        quote.saying().span(),
        quote.saying().id());
  }

  private static String of(Happened event) {
    return line(
        "event",
        event.source(),
        "",
        event.type().orElse(""),
        Several.of(event.doers().stream()),
        Several.of(event.recipients().stream()),
        event.words(),
        event.sentence(),
        event.span(),
        event.id());
  }

  private static String line(
      String found,
      Source source,
      String speaker,
      String what,
      String actor,
      String recipient,
      String words,
      String sentence,
      Span span,
      String id) {
    return CsvLine.of(
        found,
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        "",
        source.published().orElse(""),
        source.outlet().orElse(""),
        source.title().orElse(""),
        speaker,
        what,
        actor,
        recipient,
        words,
        sentence,
        span.start(),
        span.end(),
        id,
        source.id(),
        source.reprint(),
        source.name());
  }
}
