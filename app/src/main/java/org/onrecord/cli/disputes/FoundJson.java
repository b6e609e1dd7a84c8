package org.onrecord.cli.disputes;

import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Stand;
import org.onrecord.cli.answer.AnswerJson;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.plain.Disagreement;
import org.onrecord.export.plain.JsonLine;

/** Disputes of an archive as lines of JSON. */
final class FoundJson implements Lines<FoundDispute> {
  @Override
  public String of(FoundDispute dispute) {
    return JsonLine.of(json -> write(dispute, new AnswerJson(json)));
  }

  private static void write(FoundDispute dispute, AnswerJson fields) {
    fields.text("id", dispute.id());
    fields.text("relation", dispute.relation().label());
    fields.text("meaning", Disagreement.of(dispute.relation()));
    fields.text("about", About.of(dispute));
    fields.json().writeBooleanProperty("across", dispute.across());
    fields.text("first_seen", dispute.firstSeen());
    fields.objects("sides", dispute.sides(), side -> write(side, fields));
    fields.json().writeNumberProperty("confidence", dispute.confidence());
  }

  private static void write(FoundDispute.Side side, AnswerJson fields) {
    fields.json().writeNumberProperty("side", side.number());
    fields.json().writeNumberProperty("independent_documents", side.independent());
    fields.objects("words", side.stands(), stand -> write(stand, fields));
  }

  private static void write(Stand stand, AnswerJson fields) {
    fields.source(stand.source());
    fields.text("who", Taker.of(stand));
    fields.optional("code", stand.code());
    fields.json().writeBooleanProperty("report", stand.saying().isEmpty());
    fields.sentence(stand.number(), stand.words());
    fields.span(stand.span());
    fields.texts("counts", stand.counts());
    fields.texts("doers", stand.doers());
    fields.optional("event", stand.event().map(Stand.Gist::id));
    fields.objects("statements", stand.saying().stream().toList(), fields::saying);
  }
}
