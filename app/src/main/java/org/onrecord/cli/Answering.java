package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Answers;
import org.onrecord.cli.view.Rows;

/** Asks an archive and writes what it answers while it does. */
final class Answering {
  private Answering() {}

  /** Writes what is answered. */
  @FunctionalInterface
  interface Asking {
    /**
     * Asks and writes.
     *
     * @throws IOException if the output can't be written
     */
    void of(Answers answers) throws IOException;
  }

  /**
   * Asks an archive.
   *
   * @return the exit status
   * @throws IOException if the output can't be written
   */
  static int of(ArchiveOption option, Asking asking) throws IOException {
    try (Archive archive = option.open()) {
      return Answers.of(archive, answers -> write(answers, asking));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static int write(Answers answers, Asking asking) {
    try {
      asking.of(answers);
      return 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a list, row by row. */
  static <T> void write(Rows<T> list, Stream<T> rows, Output out) throws IOException {
    Stream<String> body = Stream.concat(Stream.of(list.head()), rows.map(list::of));
    try (Stream<String> all = Stream.concat(body, Stream.generate(list::end).limit(1))) {
      out.write(all);
    }
  }
}
