package org.onrecord.cli;

import org.onrecord.cli.timeline.TimeList;
import org.onrecord.cli.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code onrecord timeline}: documents in, the times that they name in the order of the calendar
 * out.
 */
@Command(
    name = "timeline",
    header = "Read news and list the times that it names, in the order of the calendar.",
    description = {
      "",
      "Lists each time that can be laid on a calendar, with its first and last day and the sentence"
          + " that names it. Without the day of publication there is no last Monday: --published"
          + " says it where the documents don't.",
      "",
      DocumentsCommand.PROBLEMS,
      ""
    },
    footer = {
      "  onrecord timeline article.txt",
      "      shows what an article dates, the earliest first",
      "  onrecord timeline --format csv articles/ > timeline.csv",
      "      reads a folder and writes a table for a spreadsheet"
    })
final class TimelineCommand extends DocumentsCommand {
  @Mixin private final FormatOption format = new FormatOption();

  TimelineCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Listing listing() {
    return format.of(new TimeList(), this::page);
  }
}
