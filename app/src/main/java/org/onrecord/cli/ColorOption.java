package org.onrecord.cli;

import org.onrecord.cli.view.Page;
import picocli.CommandLine.Option;

/** The option that decides about colours, for each command that shows a page. */
final class ColorOption {
  @Option(
      names = "--color",
      paramLabel = "WHEN",
      defaultValue = "auto",
      description = "auto (the default: on a terminal, unless NO_COLOR is set), always or never.")
  private When color = When.auto;

  /** The values of {@code --color}, as they are written. */
  enum When {
    auto,
    always,
    never
  }

  /** Whether a page on this terminal is in colour. */
  boolean on(Terminal terminal) {
    return color == When.always || color == When.auto && terminal.colour();
  }

  /** A page on this terminal. */
  Page page(Terminal terminal) {
    return new Page(on(terminal), terminal.edge());
  }
}
