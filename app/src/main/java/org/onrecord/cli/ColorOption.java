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

  /** A page on this terminal; only a screen has an edge. */
  Page page(Terminal terminal) {
    boolean on = color == When.always || color == When.auto && terminal.colour();
    return new Page(on, terminal.width(), terminal.out());
  }
}
