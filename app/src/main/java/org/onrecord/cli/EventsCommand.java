package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.cli.events.Listings;
import org.onrecord.cli.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord events}: documents in, what happened by whose account out. */
@Command(
    name = "events",
    synopsisHeading = "%nUsage: ",
    header = "Read news and list what happened in it, and by whose account.",
    description = {
      "",
      "Lists events that are of one of PLOVER's types or that tell a count (killed, injured,"
          + " displaced, ...): when, who did what to whom, where, how many, and how firmly each"
          + " source commits to it: the report, and those whom it quotes. It never says what is"
          + " true.",
      "",
      "What can't be read is named on standard error, and the rest is read.",
      ""
    },
    parameterListHeading = "What to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord events article.txt",
      "      shows what happened in an article, and who says so",
      "  onrecord events --format csv articles/ > events.csv",
      "      reads a folder and writes a row for each event",
      "  onrecord events --format json news.jsonl | jq 'select(.type == \"ASSAULT\")'",
      "      reads a document on each line, and hands events of one type on"
    })
final class EventsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final Input input = new Input();
  @Mixin private final ColorOption color = new ColorOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table (the default), csv or json: one JSON object for each event, on one line.")
  private ListFormat format = ListFormat.table;

  @Option(
      names = "--all",
      description = "List those too that are of no PLOVER type and tell no count.")
  private boolean all;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  EventsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    return Running.of(listing(), input, surroundings);
  }

  private Listing listing() {
    Terminal terminal = surroundings.terminal();
    return switch (format) {
      case table -> Listings.table(color.on(terminal), terminal.width(), all);
      case csv -> Listings.csv(all);
      case json -> Listings.json(all);
    };
  }
}
