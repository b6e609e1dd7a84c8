package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;

/** Runs the program in a test: what goes in, and what came out. */
final class Console {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private final Reading.Loader loader;
  private Terminal terminal = Terminal.NONE;
  private final Ending ending = new Ending();
  private InputStream in = InputStream.nullInputStream();

  Console(Reading.Loader loader) {
    this.loader = loader;
  }

  Console terminal(Terminal terminal) {
    this.terminal = terminal;
    return this;
  }

  Console in(InputStream in) {
    this.in = in;
    return this;
  }

  Console in(String in) {
    return in(new ByteArrayInputStream(in.getBytes(UTF_8)));
  }

  /** Returns the exit status. */
  int run(String... arguments) {
    return runTo(out, arguments);
  }

  /** As run, with another standard output. */
  int runTo(OutputStream out, String... arguments) {
    return Onrecord.run(
        new Surroundings(
            in, new Output(out), new PrintStream(err, true, UTF_8), terminal, loader, ending),
        arguments);
  }

  /** Tells the program to end, as Ctrl-C does, and waits until it has done its work. */
  void end() {
    ending.end();
  }

  String out() {
    return out.toString(UTF_8);
  }

  String err() {
    return err.toString(UTF_8);
  }
}
