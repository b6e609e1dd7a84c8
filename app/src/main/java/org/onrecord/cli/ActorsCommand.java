package org.onrecord.cli;

import org.onrecord.cli.actors.ActorList;
import org.onrecord.cli.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord actors}: documents in, one list of who appears in them out. */
@Command(
    name = "actors",
    header = "Read news and list who appears in it, and how often each is quoted.",
    description = {
      "",
      "Lists persons, organisations, countries and groups: most often quoted first, then most"
          + " often mentioned. Over documents, those are one that have the same kind and name, and"
          + " codes that do not conflict, or the same identity; and countries of one code.",
      "",
      DocumentsCommand.PROBLEMS,
      ""
    },
    footer = {
      "  onrecord actors article.txt",
      "      shows who appears in an article",
      "  onrecord actors --format csv articles/ > actors.csv",
      "      reads a folder and writes a table for a spreadsheet",
      "  onrecord actors --format json news.jsonl | jq 'select(.quoted > 9)'",
      "      reads a document on each line, and hands those often quoted on"
    })
final class ActorsCommand extends DocumentsCommand {
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--all",
      description = "List those too who have no name and are not quoted, document by document.")
  private boolean all;

  ActorsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Listing listing() {
    return format.of(new ActorList(all), this::page);
  }
}
