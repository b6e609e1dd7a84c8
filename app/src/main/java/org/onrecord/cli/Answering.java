package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.stream.Stream;
import org.onrecord.archive.Archive;
import org.onrecord.archive.query.Answers;
import org.onrecord.cli.view.Lines;

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
   * @throws IOException if the output can't be written
   */
  static void of(Archive archive, Asking asking) throws IOException {
    try {
      Answers.of(archive, answers -> written(answers, asking));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Answers written(Answers answers, Asking asking) {
    try {
      asking.of(answers);
      return answers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes a list, row by row. */
  static <T> void write(Lines<T> list, Stream<T> rows, Output out) throws IOException {
    Stream<String> body = Stream.concat(Stream.of(list.head()), rows.map(list::of));
    try (Stream<String> all = Stream.concat(body, Stream.generate(list::end).limit(1))) {
      out.write(all);
    }
  }
}
