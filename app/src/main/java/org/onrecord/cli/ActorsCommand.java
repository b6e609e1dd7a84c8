package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.cli.actors.Gathering;
import org.onrecord.cli.actors.Listing;
import org.onrecord.cli.view.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord actors}: documents in, one list of who appears in them out. */
@Command(
    name = "actors",
    synopsisHeading = "%nUsage: ",
    header = "Read news and list who appears in it, and how often each is quoted.",
    description = {
      "",
      "Lists persons, organisations, countries and groups: most often quoted first, then most"
          + " often mentioned. Over documents, those are one that have the same kind and name, and"
          + " codes that do not conflict, or the same identity; and countries of one code.",
      "",
      "What can't be read is named on standard error, and the rest is read.",
      ""
    },
    parameterListHeading = "What to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord actors article.txt",
      "      shows who appears in an article",
      "  onrecord actors --format csv articles/ > actors.csv",
      "      reads a folder and writes a table for a spreadsheet",
      "  onrecord actors --format json news.jsonl | jq 'select(.quoted > 9)'",
      "      reads a document on each line, and hands those often quoted on"
    })
final class ActorsCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final Input input = new Input();
  @Mixin private final ColorOption color = new ColorOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table (the default), csv or json: one JSON object for each actor, on one line.")
  private Listing format = Listing.table;

  @Option(
      names = "--all",
      description = "List those too who have no name and are not quoted, document by document.")
  private boolean all;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  ActorsCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Gathering gathering = new Gathering(all);
    int failures = input.read(surroundings, true, gathering::add);
    Page page = color.page(surroundings.terminal());
    surroundings.out().write(format.of(gathering.rows(), gathering.unlisted(), page));
    return failures == 0 ? 0 : 1;
  }
}
