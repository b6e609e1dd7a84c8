package org.onrecord.cli.timeline;

import java.util.stream.Collectors;
import org.onrecord.cli.view.Listing;
import org.onrecord.export.plain.FindingJson;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Time;

/** The times of each document that can be laid on a calendar, in text order, as lines of JSON. */
final class EachListing implements Listing {
  @Override
  public String of(String name, NewsRecord record) {
    Findings findings = new Findings(record);
    return record.times().stream()
        .filter(Timeline::isPlaced)
        .map(time -> line(time, findings, name))
        .collect(Collectors.joining());
  }

  private static String line(Time time, Findings findings, String name) {
    return JsonLine.of(
        json -> {
          FindingJson fields = new FindingJson(findings, json);
          fields.document(name);
          fields.time(time);
          json.writeStringProperty("type", time.type().label());
          fields.sentence(time.span());
        });
  }
}
