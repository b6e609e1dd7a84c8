package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.cli.disputes.Listings;
import org.onrecord.cli.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord disputes}: documents in, where their sources do not agree out. */
@Command(
    name = "disputes",
    synopsisHeading = "%nUsage: ",
    header = "Read news and list where its sources do not agree.",
    description = {
      "",
      "Lists each dispute within a document: what it is about, and its sides with their exact"
          + " words and where these stand. One side rejects what the other asserts (denial), both"
          + " can't hold (contradiction), figures differ (count), or each names another doer"
          + " (blame). It never says who is right.",
      "",
      "What can't be read is named on standard error, and the rest is read.",
      ""
    },
    parameterListHeading = "What to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord disputes article.txt",
      "      shows the disputes of an article, side by side",
      "  onrecord disputes --format csv articles/ > disputes.csv",
      "      reads a folder and writes a row for each side's words"
    })
final class DisputesCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final Input input = new Input();
  @Mixin private final ColorOption color = new ColorOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table (the default), csv or json: one JSON object for each dispute, on one line.")
  private ListFormat format = ListFormat.table;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  DisputesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    return Running.of(listing(), input, surroundings);
  }

  private Listing listing() {
    Terminal terminal = surroundings.terminal();
    return switch (format) {
      case table -> Listings.table(color.on(terminal), terminal.width());
      case csv -> Listings.CSV;
      case json -> Listings.JSON;
    };
  }
}
