package org.onrecord.cli.timeline;

import org.onrecord.archive.query.Happened;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.answer.AnswerCsv;

/** Dated events as comma-separated values. */
final class EventCsv implements Lines<Happened> {
  @Override
  public String head() {
    return AnswerCsv.EVENTS;
  }

  @Override
  public String of(Happened event) {
    return AnswerCsv.event(event);
  }
}
