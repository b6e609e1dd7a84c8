package org.onrecord.cli;

import org.onrecord.cli.places.PlaceList;
import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.Once;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code onrecord places}: documents in, one list of the places that they name out. */
@Command(
    name = "places",
    header = "Read news and list the places that it names, and where they lie.",
    description = {
      "",
      "Lists each place on the map once, most often named first, with its point and its GeoNames"
          + " id as far as they are known. Names that stand for a government or a people are told"
          + " apart in --format json and geojson.",
      "",
      DocumentsCommand.PROBLEMS,
      ""
    },
    footer = {
      "  onrecord places article.txt",
      "      shows the places of an article",
      "  onrecord places --format geojson articles/ > places.geojson",
      "      reads a folder and writes points for a map"
    })
final class PlacesCommand extends DocumentsCommand {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table (the default), csv, json (one object on each line), jsonl (the same for each"
              + " finding by itself, document by document) or geojson.")
  private PlaceFormat format = PlaceFormat.table;

  /** The values of {@code --format}, as they are written. */
  enum PlaceFormat {
    table,
    csv,
    json,
    jsonl,
    geojson
  }

  PlacesCommand(Surroundings surroundings) {
    super(surroundings);
  }

  @Override
  Listing listing() {
    PlaceList places = new PlaceList();
    return new Once(
        switch (format) {
          case table -> places.table(page());
          case csv -> places.csv();
          case json -> places.json();
          case jsonl -> places.jsonl();
          case geojson -> places.geojson();
        });
  }
}
