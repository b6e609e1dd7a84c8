package org.onrecord.cli.timeline;

import org.onrecord.archive.query.Happened;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.answer.AnswerJson;
import org.onrecord.export.plain.JsonLine;

/** Dated events as lines of JSON. */
final class EventJson implements Lines<Happened> {
  @Override
  public String of(Happened event) {
    return JsonLine.of(json -> new AnswerJson(json).happened(event));
  }
}
