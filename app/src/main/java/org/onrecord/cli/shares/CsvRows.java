package org.onrecord.cli.shares;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.onrecord.archive.query.Share;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.plain.CsvLine;

/**
 * Who is quoted how often, as comma-separated values.
 *
 * @param by into which groups statements are put
 */
record CsvRows(Share.By by) implements Lines<Share> {
  private static final int DIGITS = 6;

  @Override
  public String head() {
    return (by == Share.By.SPEAKER ? "" : Group.label(by) + ",")
        + "speaker,speaker_id,statements,all_statements,share\r\n";
  }

  @Override
  public String of(Share share) {
    String row =
        CsvLine.of(
            share.speaker().orElse(""),
            share.speakerId().orElse(""),
            share.statements(),
            share.all(),
            BigDecimal.valueOf(share.part()).setScale(DIGITS, RoundingMode.HALF_UP));
    return by == Share.By.SPEAKER ? row : CsvLine.cell(share.group().orElse("")) + "," + row;
  }
}
