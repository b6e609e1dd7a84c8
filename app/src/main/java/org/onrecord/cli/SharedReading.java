package org.onrecord.cli;

import org.onrecord.archive.Archive;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Web;
import org.onrecord.text.Document;
import org.onrecord.web.Adder;
import org.onrecord.web.TextReader;

/**
 * A reading for a server: of texts that are sent to it, and of what is added to its archive.
 *
 * @param force whether foreign texts are read without a word
 * @param web what may be fetched
 */
record SharedReading(Reading reading, boolean force, Web web) implements TextReader {
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
  public Adder adder(Archive archive) {
    return new ServedAdder(archive, reading, force, web);
  }

  @Override
  public void close() {
    reading.close();
    web.close();
  }
}
