package org.onrecord.cli.timeline;

import org.onrecord.archive.query.Happened;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.plain.CsvLine;
import org.onrecord.export.plain.Several;

/** Dated events as comma-separated values. */
final class EventCsv implements Lines<Happened> {
  private static final String HEADER =
      "from,to,type,mode,words,actor,recipient,place,country,tense,author_factuality,"
          + "sentence_number,sentence,start,end,confidence,published,outlet,title,event_id,"
          + "document_id,reprint_of,source\r\n";

  @Override
  public String head() {
    return HEADER;
  }

  @Override
  public String of(Happened event) {
    return CsvLine.of(
        event.from().orElse(""),
        event.to().orElse(""),
        event.type().orElse(""),
        event.mode().orElse(""),
        event.words(),
        Several.of(event.doers().stream()),
        Several.of(event.recipients().stream()),
        event.place().orElse(""),
        event.country().orElse(""),
        event.tense(),
        event.author().orElse(""),
        event.number(),
        event.sentence(),
        event.span().start(),
        event.span().end(),
        event.confidence(),
        event.source().published().orElse(""),
        event.source().outlet().orElse(""),
        event.source().title().orElse(""),
        event.id(),
        event.source().id(),
        event.source().reprint(),
        event.source().name());
  }
}
