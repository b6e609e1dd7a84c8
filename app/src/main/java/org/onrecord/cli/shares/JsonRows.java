package org.onrecord.cli.shares;

import org.onrecord.archive.query.Share;
import org.onrecord.archive.query.Totals;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.plain.JsonLine;
import tools.jackson.core.JsonGenerator;

/**
 * Who is quoted how often, as lines of JSON behind one with the totals.
 *
 * @param by into which groups statements are put
 * @param totals of the archive
 */
record JsonRows(Share.By by, Totals totals) implements Lines<Share> {
  @Override
  public String head() {
    return JsonLine.of(
        json -> {
          json.writeStringProperty("counted", "totals");
          json.writeNumberProperty("documents", totals.documents());
          json.writeNumberProperty("reprints", totals.reprints());
          json.writeNumberProperty("older_versions", totals.versions());
          json.writeNumberProperty("statements", totals.statements());
          json.writeNumberProperty("statements_reprints_once", totals.quoted());
          json.writeNumberProperty("events", totals.events());
          json.writeNumberProperty("disputes", totals.disputes());
          json.writeNumberProperty("disputes_across", totals.across());
        });
  }

  @Override
  public String of(Share share) {
    return JsonLine.of(json -> write(share, json));
  }

  private void write(Share share, JsonGenerator json) {
    json.writeStringProperty("counted", "share");
    if (by != Share.By.SPEAKER) {
      JsonLine.write(Group.label(by), share.group(), json);
    }
    JsonLine.write("speaker", share.speaker(), json);
    JsonLine.write("speaker_id", share.speakerId(), json);
    json.writeNumberProperty("statements", share.statements());
    json.writeNumberProperty("all_statements", share.all());
    json.writeNumberProperty("share", share.part());
  }
}
