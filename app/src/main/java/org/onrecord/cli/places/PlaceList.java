package org.onrecord.cli.places;

import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.cli.view.Formats;
import org.onrecord.cli.view.Late;
import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.Page;

/** A list of places: a row for each on the map, over all documents. */
public record PlaceList() implements Formats {
  @Override
  public Listing table(Page page) {
    return gathered(places -> TableListing.of(places.spots(), page));
  }

  @Override
  public Listing csv() {
    return gathered(places -> CsvListing.of(places.spots()));
  }

  @Override
  public Listing json() {
    return gathered(places -> places.spots().stream().map(JsonListing::line));
  }

  @Override
  public Listing jsonl() {
    return new EachListing();
  }

  /** One feature collection of points. */
  public Listing geojson() {
    return gathered(places -> GeoJson.of(places.spots()));
  }

  private static Listing gathered(Function<Gathering, Stream<String>> written) {
    Gathering gathering = new Gathering();
    return new Late(gathering::add, () -> written.apply(gathering));
  }
}
