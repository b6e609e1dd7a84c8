package org.onrecord.cli;

import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.View;
import org.onrecord.record.RecordJson;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onrecord read}: documents in, records out. */
@Command(
    name = "read",
    header = "Read news and tell who said what in it.",
    description = {
      "",
      "Shows each article with its statements marked, and below it who said what and who else is"
          + " mentioned. With --format json it writes one JSON object for each document, on one"
          + " line; docs/record.md tells what is in it.",
      "",
      DocumentsCommand.PROBLEMS,
      ""
    },
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
final class ReadCommand extends DocumentsCommand {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "people",
      description = "people (the default) or json.")
  private FormatName format = FormatName.people;

  /** The values of {@code --format}, as they are written. */
  enum FormatName {
    people,
    json
  }

  ReadCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Listing listing() {
    return switch (format) {
      case people -> new View(page())::of;
      case json -> (name, record) -> RecordJson.line(record) + "\n";
    };
  }
}
