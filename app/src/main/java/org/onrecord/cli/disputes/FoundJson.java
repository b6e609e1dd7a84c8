package org.onrecord.cli.disputes;

import org.onrecord.archive.query.FoundDispute;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.answer.AnswerJson;
import org.onrecord.export.plain.JsonLine;

/** Disputes of an archive as lines of JSON. */
final class FoundJson implements Lines<FoundDispute> {
  @Override
  public String of(FoundDispute dispute) {
    return JsonLine.of(json -> new AnswerJson(json).dispute(dispute));
  }
}
