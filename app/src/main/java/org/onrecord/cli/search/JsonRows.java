package org.onrecord.cli.search;

import org.onrecord.archive.query.Hit;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.answer.AnswerJson;
import org.onrecord.export.plain.JsonLine;

/** Sentences as lines of JSON. */
final class JsonRows implements Lines<Hit> {
  @Override
  public String of(Hit hit) {
    return JsonLine.of(json -> new AnswerJson(json).hit(hit));
  }
}
