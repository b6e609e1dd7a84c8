package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.cli.view.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord read}: documents in, records out. */
@Command(
    name = "read",
    synopsisHeading = "%nUsage: ",
    header = "Read news and tell who said what in it.",
    description = {
      "",
      "Shows each article with its statements marked, and below it who said what and who else is"
          + " mentioned. With --format json it writes one JSON object for each document, on one"
          + " line; docs/record.md tells what is in it.",
      "",
      "What can't be read is named on standard error, and the rest is read.",
      ""
    },
    parameterListHeading = "What to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord read article.txt",
      "      shows who said what in an article",
      "  onrecord read --format json articles/ > records.jsonl",
      "      reads a folder and writes a line of JSON for each article",
      "  cat article.txt | onrecord read --published 2026-03-04 -",
      "      reads what another program gives, and says when it was published",
      "  onrecord read --format json news.jsonl | jq -r '.statements[].act'",
      "      reads a document on each line, and hands the records on"
    })
final class ReadCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final Input input = new Input();
  @Mixin private final ColorOption color = new ColorOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "people",
      description = "people (the default) or json.")
  private FormatName format = FormatName.people;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /** The values of {@code --format}, as they are written. */
  enum FormatName {
    people,
    json
  }

  ReadCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  /** A bar only where it disturbs nothing: results on the same screen show progress themselves. */
  @Override
  public Integer call() throws IOException {
    Format written = format();
    Output out = surroundings.out();
    boolean bar = !surroundings.terminal().out();
    int failures =
        input.read(surroundings, bar, (name, record) -> out.write(written.of(name, record)));
    return failures == 0 ? 0 : 1;
  }

  private Format format() {
    if (format == FormatName.json) {
      return Format.JSON;
    }
    Terminal terminal = surroundings.terminal();
    return new View(color.on(terminal), terminal.width())::of;
  }
}
