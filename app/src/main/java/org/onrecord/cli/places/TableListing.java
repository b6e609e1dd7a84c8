package org.onrecord.cli.places;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.Table;

/** A list of places for people. */
final class TableListing {
  private TableListing() {}

  static Stream<String> of(List<Spot> spots, Page page) {
    Table table =
        new Table(page, List.of("name", "country", "where"), List.of("mentioned", "documents"));
    spots.forEach(
        spot ->
            table.add(
                List.of(spot.name(), spot.country().orElse(""), where(spot)),
                List.of(spot.namings().size(), spot.documents())));
    return Stream.of(table.page(), spots.isEmpty() ? "No places.\n" : "");
  }

  private static String where(Spot spot) {
    return spot.point()
        .map(p -> String.format(Locale.ROOT, "%.2f, %.2f", p.latitude(), p.longitude()))
        .orElse("not on the map");
  }
}
