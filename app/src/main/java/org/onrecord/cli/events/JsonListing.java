package org.onrecord.cli.events;

import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.cli.view.Listing;
import org.onrecord.export.plain.FindingJson;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;

/**
 * Events as lines of JSON, with what their ids name.
 *
 * @param all whether those are listed that PLOVER does not cover and that tell no count
 */
record JsonListing(boolean all) implements Listing {
  @Override
  public String of(String name, NewsRecord record) {
    Findings findings = new Findings(record);
    List<Event> events = all ? record.events() : findings.chief();
    return events.stream().map(event -> line(event, findings, name)).collect(Collectors.joining());
  }

  private static String line(Event event, Findings findings, String name) {
    return JsonLine.of(
        json -> {
          FindingJson fields = new FindingJson(findings, json);
          fields.document(name);
          fields.event(event);
        });
  }
}
