package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.Hints;
import org.onrecord.Reader;
import org.onrecord.Result;
import org.onrecord.reading.dispute.Rivals;
import org.onrecord.text.Document;

/** Reads with the trained model. */
final class TrainedReading implements Reading {
  /** Names the folder in which the script has unpacked the model. */
  private static final String FOLDER = "onrecord.model";

  private final Reader reader;
  private final Settings settings;

  private TrainedReading(Reader reader, Settings settings) {
    this.reader = reader;
    this.settings = settings;
  }

  static Reading load(Settings settings) {
    Optional<Path> folder =
        settings.model().or(() -> Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of));
    Hints hints = settings.hints();
    return new TrainedReading(
        folder.map(named -> Reader.load(named, hints)).orElseGet(() -> Reader.load(hints)),
        settings);
  }

  @Override
  public Stream<Outcome> readAll(Stream<Document> documents) {
    return reader
        .readAll(documents, settings.threads(), settings.force())
        .map(TrainedReading::outcome);
  }

  @Override
  public Outcome one(Document document) {
    try {
      return outcome(reader.readWithClaims(document, settings.force()));
    } catch (RuntimeException e) {
      return failed(e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return failed(new IllegalStateException("too little memory to read it: " + e, e));
    }
  }

  @Override
  public String version() {
    return reader.version();
  }

  @Override
  public Optional<Rivals> rivals() {
    return Optional.of(reader.rivals());
  }

  private static Outcome outcome(Result result) {
    return switch (result) {
      case Result.Read read -> new Outcome.Read(read.record(), read.claims());
      case Result.Failed failed -> failed(failed.cause());
    };
  }

  private static Outcome failed(Throwable cause) {
    return new Outcome.Failed("the reader failed on it: " + cause);
  }

  @Override
  public void close() {
    reader.close();
  }
}
