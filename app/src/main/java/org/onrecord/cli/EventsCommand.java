package org.onrecord.cli;

import org.onrecord.cli.events.EventList;
import org.onrecord.cli.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord events}: documents in, what happened by whose account out. */
@Command(
    name = "events",
    header = "Read news and list what happened in it, and by whose account.",
    description = {
      "",
      "Lists events that are of one of PLOVER's types or that tell a count (killed, injured,"
          + " displaced, ...): when, who did what to whom, where, how many, and how firmly each"
          + " source commits to it: the report, and those whom it quotes. It never says what is"
          + " true.",
      "",
      DocumentsCommand.PROBLEMS,
      ""
    },
    footer = {
      "  onrecord events article.txt",
      "      shows what happened in an article, and who says so",
      "  onrecord events --format csv articles/ > events.csv",
      "      reads a folder and writes a row for each event",
      "  onrecord events --format json news.jsonl | jq 'select(.type == \"ASSAULT\")'",
      "      reads a document on each line, and hands events of one type on"
    })
final class EventsCommand extends DocumentsCommand {
  @Mixin private final FormatOption format = new FormatOption();

  @Option(
      names = "--all",
      description = "List those too that are of no PLOVER type and tell no count.")
  private boolean all;

  EventsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Listing listing() {
    return format.of(new EventList(all), this::page);
  }
}
