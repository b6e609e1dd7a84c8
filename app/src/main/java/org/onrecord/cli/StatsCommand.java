package org.onrecord.cli;

import java.io.IOException;
import java.util.Locale;
import org.onrecord.archive.query.Answers;
import org.onrecord.archive.query.Share;
import org.onrecord.cli.shares.ShareList;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onrecord stats}: how much an archive holds, and who is quoted how often. */
@Command(
    name = "stats",
    header = "Count what an archive holds, and who is quoted how often.",
    description = {
      "",
      "Shows the totals, and how often each is quoted, of all that is quoted. Reprints of one"
          + " report are counted once, older versions of a page not at all.",
      ""
    },
    footer = {
      "  onrecord stats",
      "      shows who has how much of a voice",
      "  onrecord stats --by outlet --format csv > voices.csv",
      "      whom each outlet quotes how often, for a spreadsheet"
    })
final class StatsCommand extends AskCommand {
  @Option(
      names = "--by",
      paramLabel = "WHAT",
      defaultValue = "speaker",
      description =
          "speaker (the default: over the whole archive), or speakers by outlet, month or act.")
  private Group by = Group.speaker;

  /** The values of {@code --by}, as they are written. */
  enum Group {
    speaker,
    outlet,
    month,
    act
  }

  StatsCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  void ask(Answers answers, Output out) throws IOException {
    Share.By groups = Share.By.valueOf(by.name().toUpperCase(Locale.ROOT));
    ShareList list = new ShareList(groups, answers.totals());
    Answering.write(in(list), answers.shares(groups), out);
  }
}
