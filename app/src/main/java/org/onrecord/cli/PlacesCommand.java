package org.onrecord.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.onrecord.cli.places.Gathering;
import org.onrecord.cli.places.Listing;
import org.onrecord.cli.view.Page;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code onrecord places}: documents in, one list of the places that they name out. */
@Command(
    name = "places",
    synopsisHeading = "%nUsage: ",
    header = "Read news and list the places that it names, and where they lie.",
    description = {
      "",
      "Lists each place on the map once, most often named first, with its point and its GeoNames"
          + " id as far as they are known. Names that stand for a government or a people are told"
          + " apart in --format json and geojson.",
      "",
      "What can't be read is named on standard error, and the rest is read.",
      ""
    },
    parameterListHeading = "What to read:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  onrecord places article.txt",
      "      shows the places of an article",
      "  onrecord places --format geojson articles/ > places.geojson",
      "      reads a folder and writes points for a map"
    })
final class PlacesCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Mixin private final Input input = new Input();
  @Mixin private final ColorOption color = new ColorOption();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table (the default), csv, json (one object for each place, on one line) or geojson.")
  private Listing format = Listing.table;

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  PlacesCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() throws IOException {
    Gathering gathering = new Gathering();
    int failures = input.read(surroundings, true, gathering::add);
    Page page = color.page(surroundings.terminal());
    surroundings.out().write(format.of(gathering.spots(), page));
    return failures == 0 ? 0 : 1;
  }
}
