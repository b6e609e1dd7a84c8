package org.onrecord.cli.disputes;

import java.util.stream.Collectors;
import org.onrecord.cli.view.Listing;
import org.onrecord.export.plain.Disagreement;
import org.onrecord.export.plain.FindingJson;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.export.plain.Side;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;
import org.onrecord.record.Time;
import tools.jackson.core.JsonGenerator;

/** Disputes as lines of JSON, with what their ids name. */
final class JsonListing implements Listing {
  @Override
  public String of(String name, NewsRecord record) {
    Findings findings = new Findings(record);
    return record.disputes().stream()
        .map(dispute -> JsonLine.of(json -> write(dispute, findings, name, json)))
        .collect(Collectors.joining());
  }

  private static void write(Dispute dispute, Findings findings, String name, JsonGenerator json) {
    FindingJson fields = new FindingJson(findings, json);
    fields.document(name);
    json.writeStringProperty("id", dispute.id());
    json.writeStringProperty("relation", dispute.relation().label());
    json.writeStringProperty("meaning", Disagreement.of(dispute.relation()));
    json.writeObjectPropertyStart("about");
    fields.event("event", findings.find(Event.class, dispute.about().event()));
    fields.place("place", findings.find(Place.class, dispute.about().place()));
    fields.time("time", findings.find(Time.class, dispute.about().time()));
    json.writeEndObject();
    fields.objects("sides", Side.of(dispute, findings), side -> write(side, fields, json));
    json.writeNumberProperty("confidence", dispute.confidence());
  }

  private static void write(Side side, FindingJson fields, JsonGenerator json) {
    json.writeArrayPropertyStart("who");
    side.names().forEach(json::writeString);
    json.writeEndArray();
    json.writeBooleanProperty("report", side.isReports());
    fields.objects("words", side.words(), fields::stretch);
    fields.objects("actors", side.actors(), fields::actor);
    fields.objects("statements", side.statements(), fields::statement);
    fields.objects("events", side.events(), fields::event);
  }
}
