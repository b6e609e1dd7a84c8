package org.onrecord.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.Hints;
import org.onrecord.reading.place.OwnPlace;
import org.onrecord.source.PlaceFile;
import org.onrecord.source.UnreadableException;
import picocli.CommandLine.Option;

/** What whoever reads knows of places, for each command that reads documents. */
final class PlaceOptions {
  @Option(
      names = "--gazetteer",
      paramLabel = "FILE",
      description =
          "Places of your own, which go before others of their names: a CSV file with the columns"
              + " name, latitude and longitude, and, as far as they are known, alternates, country,"
              + " kind, people and geonames. May be given more than once.")
  private List<Path> gazetteers = new ArrayList<>();

  @Option(
      names = "--home",
      paramLabel = "COUNTRY",
      converter = Home.class,
      description =
          "Where the documents are from, as US, USA or \"United States\": of places of one name"
              + " those of this country are likelier.")
  private Optional<String> home = Optional.empty();

  /**
   * All of it.
   *
   * @throws UnreadableException if a file can't be used; the message names it, and the line
   */
  Hints hints() throws UnreadableException {
    List<OwnPlace> places = new ArrayList<>();
    for (Path file : gazetteers) {
      places.addAll(PlaceFile.read(file));
    }
    return new Hints(places, home);
  }
}
