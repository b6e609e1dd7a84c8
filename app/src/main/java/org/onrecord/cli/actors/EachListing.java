package org.onrecord.cli.actors;

import java.util.stream.Collectors;
import org.onrecord.cli.view.Listing;
import org.onrecord.export.plain.FindingJson;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.record.Actor;
import org.onrecord.record.NewsRecord;

/**
 * The actors of each document by themselves, as lines of JSON.
 *
 * @param all whether those are listed who have no name and are not quoted
 */
record EachListing(boolean all) implements Listing {
  @Override
  public String of(String name, NewsRecord record) {
    Findings findings = new Findings(record);
    return Appearance.of(record, name, 0)
        .filter(each -> all || each.isChief())
        .map(each -> line(each, findings, name))
        .collect(Collectors.joining());
  }

  private static String line(Appearance each, Findings findings, String name) {
    return JsonLine.of(
        json -> {
          FindingJson fields = new FindingJson(findings, json);
          fields.document(name);
          findings.find(Actor.class, each.actor()).ifPresent(fields::actor);
          JsonLine.write("wikidata", each.wikidata(), json);
          json.writeNumberProperty("quoted", each.quoted());
          json.writeNumberProperty("mentioned", each.mentioned());
        });
  }
}
