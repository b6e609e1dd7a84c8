package org.onrecord.cli;

import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.reading.dispute.Rivals;
import org.onrecord.text.Document;

/**
 * Reads one document after the other, on the thread that asks and no other, so that whoever shares
 * the reader has the other threads.
 */
record OneByOne(Reading reading) implements Reading {
  @Override
  public Stream<Outcome> readAll(Stream<Document> documents) {
    return documents.map(reading::one);
  }

  @Override
  public String version() {
    return reading.version();
  }

  @Override
  public Optional<Rivals> rivals() {
    return reading.rivals();
  }

  @Override
  public void close() {
    reading.close();
  }
}
