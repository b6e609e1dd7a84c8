package org.onrecord.cli;

import java.io.IOException;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Happened;
import org.onrecord.archive.query.Question;
import org.onrecord.cli.timeline.EventTimeline;
import org.onrecord.cli.timeline.TimeList;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * {@code onrecord timeline}: documents in, the times that they name in the order of the calendar
 * out.
 */
@Command(
    name = "timeline",
    header = "Read news, or ask an archive, and list what has a date.",
    description = {
      "",
      "Lists each time that can be laid on a calendar, with its first and last day and the sentence"
          + " that names it. Without the day of publication there is no last Monday: --published"
          + " says it where the documents don't.",
      "",
      "With --archive or --db no file is read: what happened on a day that the text tells is listed"
          + " from the archive, with who did it to whom, in the order of the calendar.",
      "",
      DocumentsCommand.PROBLEMS,
      ""
    },
    footer = {
      "  onrecord timeline article.txt",
      "      shows what an article dates, the earliest first",
      "  onrecord timeline --format csv articles/ > timeline.csv",
      "      reads a folder and writes a table for a spreadsheet",
      "  onrecord timeline --archive onrecord.db --about Tarvik --from 2026-03",
      "      shows what happened to a town since March"
    })
final class TimelineCommand extends EitherCommand {
  @Mixin private final FormatOption format = new FormatOption();

  TimelineCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Listing listing() {
    return format.of(new TimeList(), this::page);
  }

  @Override
  void ask(Answers answers, Question question, Output out) throws IOException {
    Lines<Happened> list = format.of(new EventTimeline(), this::page);
    Answering.write(list, answers.timeline(question), out);
  }
}
