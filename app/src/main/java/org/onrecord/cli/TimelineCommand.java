package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.cli.timeline.Listing;
import org.onrecord.cli.timeline.Timeline;
import org.onrecord.cli.view.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * {@code onrecord timeline}: documents in, the times that they name in the order of the calendar
 * out.
 */
@Command(
    name = "timeline",
    synopsisHeading = "%nUsage: ",
    header = "Read news and list the times that it names, in the order of the calendar.",
    description = {
      "",
      "Lists each time that can be laid on a calendar, with its first and last day and the sentence"
          + " that names it. Without the day of publication there is no last Monday: --published"
          + " says it where the documents don't.",
      "",
      "What can't be read is named on standard error, and the rest is read.",
      ""
    },
    parameterListHeading = "What to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord timeline article.txt",
      "      shows what an article dates, the earliest first",
      "  onrecord timeline --format csv articles/ > timeline.csv",
      "      reads a folder and writes a table for a spreadsheet"
    })
final class TimelineCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final Input input = new Input();
  @Mixin private final ColorOption color = new ColorOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (the default), csv or json: one JSON object for each time, on one line.")
  private Listing format = Listing.table;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  TimelineCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Timeline gathering = new Timeline();
    int failures = input.read(surroundings, true, gathering::add);
    Page page = color.page(surroundings.terminal());
    surroundings.out().write(format.of(gathering.entries(), gathering.unplaced(), page));
    return failures == 0 ? 0 : 1;
  }
}
