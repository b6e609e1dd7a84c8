package org.onrecord.cli.places;

import java.util.stream.Collectors;
import org.onrecord.cli.view.Listing;
import org.onrecord.export.plain.FindingJson;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;

/** The places of each document by themselves, mention by mention, as lines of JSON. */
final class EachListing implements Listing {
  @Override
  public String of(String name, NewsRecord record) {
    Findings findings = new Findings(record);
    return record.places().stream()
        .map(place -> line(place, findings, name))
        .collect(Collectors.joining());
  }

  private static String line(Place place, Findings findings, String name) {
    return JsonLine.of(
        json -> {
          FindingJson fields = new FindingJson(findings, json);
          fields.document(name);
          fields.place(place);
          json.writeStringProperty("use", place.use().label());
          fields.sentence(place.span());
        });
  }
}
