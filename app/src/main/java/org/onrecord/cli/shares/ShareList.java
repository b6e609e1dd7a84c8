package org.onrecord.cli.shares;

import org.onrecord.archive.query.Share;
import org.onrecord.archive.query.Totals;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.RowFormats;
import org.onrecord.cli.view.Rows;

/**
 * Who is quoted how often: a row for each group and speaker.
 *
 * @param by into which groups statements are put
 * @param totals of the archive
 */
public record ShareList(Share.By by, Totals totals) implements RowFormats<Share> {
  @Override
  public Rows<Share> table(Page page) {
    return new SharePage(page, by, totals);
  }

  @Override
  public Rows<Share> csv() {
    return new CsvRows(by);
  }

  @Override
  public Rows<Share> json() {
    return new JsonRows(by, totals);
  }
}
