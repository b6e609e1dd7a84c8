package org.onrecord.cli.search;

import org.onrecord.archive.query.Hit;
import org.onrecord.cli.answer.AnswerJson;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.plain.JsonLine;

/** Sentences as lines of JSON. */
final class JsonRows implements Lines<Hit> {
  @Override
  public String of(Hit hit) {
    return JsonLine.of(
        json -> {
          AnswerJson fields = new AnswerJson(json);
          fields.source(hit.source());
          fields.sentence(hit.number(), hit.sentence());
          fields.span(hit.span());
          fields.objects("statements", hit.sayings(), fields::saying);
        });
  }
}
