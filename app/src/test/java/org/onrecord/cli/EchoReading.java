package org.onrecord.cli;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.reading.language.Language;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

/** Stands in for the reader: finds nothing, and fails where the text asks for it. */
final class EchoReading implements Reading {
  static final String FAILING = "FAIL";

  @Override
  public Stream<Outcome> readAll(Stream<Document> documents) {
    return documents.map(EchoReading::read);
  }

  static Outcome read(Document document) {
    return document.text().contains(FAILING)
        ? new Outcome.Failed("the reader stumbled")
        : new Outcome.Read(NewsRecord.of(document, Language.of(document.text()), List.of()));
  }
}
