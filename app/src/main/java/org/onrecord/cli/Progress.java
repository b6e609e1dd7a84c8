package org.onrecord.cli;

import java.io.IOException;
import java.io.PrintStream;
import org.onrecord.export.plain.Harmless;

/** Tells a person on standard error what happens. Safe to share between threads. */
class Progress implements AutoCloseable {
  private final PrintStream err;

  Progress(PrintStream err) {
    this.err = err;
  }

  /** A line about a document or the whole. */
  void say(String message) {
    err.println("onrecord: " + Harmless.line(message));
  }

  /** Nothing is found in something because of its language. */
  void foreign(String name, String why) {
    say(name + ": " + why + " (--force reads it all the same)");
  }

  /** Something could not be read. */
  void fail(String name, String reason) {
    say(name + ": " + reason);
  }

  /** Writes a line of the results, which may go to the same screen. */
  void show(String line, Output out) throws IOException {
    out.write(line);
  }

  /**
   * A document is done.
   *
   * @param bytes that it took of the input
   * @param words that were read in it
   */
  void read(long bytes, long words) {}

  /**
   * Something was skipped.
   *
   * @param bytes that it took of the input
   */
  void skipped(long bytes) {}

  /**
   * Something need not be read.
   *
   * @param bytes that it takes of the input
   */
  void passedOver(long bytes) {}

  @Override
  public void close() {}
}
