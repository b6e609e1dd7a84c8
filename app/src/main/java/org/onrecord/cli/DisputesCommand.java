package org.onrecord.cli;

import java.io.IOException;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Question;
import org.onrecord.cli.disputes.DisputeList;
import org.onrecord.cli.disputes.FoundDisputes;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.view.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code onrecord disputes}: documents in, where their sources do not agree out. */
@Command(
    name = "disputes",
    header = "Read news, or ask an archive, and list where sources do not agree.",
    description = {
      "",
      "Lists each dispute within a document: what it is about, and its sides with their exact"
          + " words and where these stand. One side rejects what the other asserts (denial), both"
          + " can't hold (contradiction), figures differ (count), or each names another doer"
          + " (blame). It never says who is right.",
      "",
      "With --archive or --db no file is read: the disputes of the archive are listed, within"
          + " documents and across them, with how many independent documents take each side.",
      "",
      DocumentsCommand.PROBLEMS,
      ""
    },
    footer = {
      "  onrecord disputes article.txt",
      "      shows the disputes of an article, side by side",
      "  onrecord disputes --format csv articles/ > disputes.csv",
      "      reads a folder and writes a row for each side's words",
      "  onrecord disputes --archive onrecord.db --about Tarvik",
      "      shows what is disputed about a town"
    })
final class DisputesCommand extends EitherCommand {
  @Mixin private final FormatOption format = new FormatOption();

  DisputesCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Listing listing() {
    return format.of(new DisputeList(), this::page);
  }

  @Override
  void ask(Answers answers, Question question, Output out) throws IOException {
    Lines<FoundDispute> list = format.of(new FoundDisputes(), this::page);
    Answering.write(list, answers.disputes(question), out);
  }
}
