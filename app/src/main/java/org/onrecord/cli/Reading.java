package org.onrecord.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.Hints;
import org.onrecord.reading.dispute.Rivals;
import org.onrecord.text.Document;

/** Reads documents: the trained reader, or what a test puts in its place. */
interface Reading extends AutoCloseable {
  /** One outcome for each document, in their order; few documents are held at a time. */
  Stream<Outcome> readAll(Stream<Document> documents);

  /** Reads one document on this thread. */
  default Outcome one(Document document) {
    try (Stream<Outcome> outcomes = readAll(Stream.of(document))) {
      return outcomes.findFirst().orElseThrow();
    }
  }

  /** Tells it from others, which may find other things in the same text. */
  default String version() {
    return "unversioned";
  }

  /** Compares what it reads in several documents; empty where it can't. */
  default Optional<Rivals> rivals() {
    return Optional.empty();
  }

  @Override
  default void close() {}

  /** Makes a reading ready. */
  @FunctionalInterface
  interface Loader {
    /**
     * @param settings how to read
     */
    Reading load(Settings settings);
  }

  /**
   * How to read.
   *
   * @param model folder of the model; the one that ships where absent
   * @param threads how many read at a time
   * @param force whether texts in other languages are read as if they were English
   * @param hints what is known of places
   */
  record Settings(Optional<Path> model, int threads, boolean force, Hints hints) {}
}
