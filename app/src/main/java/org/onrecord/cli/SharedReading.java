package org.onrecord.cli;

import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;
import org.onrecord.web.TextReader;

/** A reading for texts that are sent to a server. */
record SharedReading(Reading reading) implements TextReader {
  @Override
  public NewsRecord read(Document document) {
    return switch (reading.one(document)) {
      case Outcome.Read read -> read.record();
      case Outcome.Failed failed -> throw new UnreadException(failed.reason());
    };
  }

  @Override
  public String version() {
    return reading.version();
  }

  @Override
  public void close() {
    reading.close();
  }
}
