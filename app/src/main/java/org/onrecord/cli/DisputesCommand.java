package org.onrecord.cli;

import org.onrecord.cli.disputes.DisputeList;
import org.onrecord.cli.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord disputes}: documents in, where their sources do not agree out. */
@Command(
    name = "disputes",
    header = "Read news and list where its sources do not agree.",
    description = {
      "",
      "Lists each dispute within a document: what it is about, and its sides with their exact"
          + " words and where these stand. One side rejects what the other asserts (denial), both"
          + " can't hold (contradiction), figures differ (count), or each names another doer"
          + " (blame). It never says who is right.",
      "",
      DocumentsCommand.PROBLEMS,
      ""
    },
    footer = {
      "  onrecord disputes article.txt",
      "      shows the disputes of an article, side by side",
      "  onrecord disputes --format csv articles/ > disputes.csv",
      "      reads a folder and writes a row for each side's words"
    })
final class DisputesCommand extends DocumentsCommand {
  @Mixin private final FormatOption format = new FormatOption();

  DisputesCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Listing listing() {
    return format.of(new DisputeList(), this::page);
  }
}
