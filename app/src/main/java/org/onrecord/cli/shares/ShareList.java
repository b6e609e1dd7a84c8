package org.onrecord.cli.shares;

import org.onrecord.archive.query.Share;
import org.onrecord.archive.query.Totals;
import org.onrecord.cli.view.LineFormats;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.view.Page;

/**
 * Who is quoted how often: a row for each group and speaker.
 *
 * @param by into which groups statements are put
 * @param totals of the archive
 */
public record ShareList(Share.By by, Totals totals) implements LineFormats<Share> {
  @Override
  public Lines<Share> table(Page page) {
    return new SharePage(page, by, totals);
  }

  @Override
  public Lines<Share> csv() {
    return new CsvRows(by);
  }

  @Override
  public Lines<Share> json() {
    return new JsonRows(by, totals);
  }
}
