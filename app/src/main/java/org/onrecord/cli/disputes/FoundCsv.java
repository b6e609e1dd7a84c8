package org.onrecord.cli.disputes;

import org.onrecord.archive.query.FoundDispute;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.answer.AnswerCsv;

/** Disputes of an archive as comma-separated values: a row for each side's words. */
final class FoundCsv implements Lines<FoundDispute> {
  @Override
  public String head() {
    return AnswerCsv.DISPUTES;
  }

  @Override
  public String of(FoundDispute dispute) {
    return AnswerCsv.dispute(dispute);
  }
}
