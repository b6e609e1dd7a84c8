package org.onrecord.cli.search;

import org.onrecord.archive.query.Hit;
import org.onrecord.archive.query.SearchWords;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.RowFormats;
import org.onrecord.cli.view.Rows;

/**
 * Sentences that were found: a row for each.
 *
 * @param words that were searched for
 */
public record HitList(SearchWords words) implements RowFormats<Hit> {
  @Override
  public Rows<Hit> table(Page page) {
    return new HitPage(page, words);
  }

  @Override
  public Rows<Hit> csv() {
    return new CsvRows();
  }

  @Override
  public Rows<Hit> json() {
    return new JsonRows();
  }
}
