package org.onrecord.cli.search;

import org.onrecord.archive.query.Hit;
import org.onrecord.archive.query.SearchWords;
import org.onrecord.cli.view.LineFormats;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.view.Page;

/**
 * Sentences that were found: a row for each.
 *
 * @param words that were searched for
 */
public record HitList(SearchWords words) implements LineFormats<Hit> {
  @Override
  public Lines<Hit> table(Page page) {
    return new HitPage(page, words);
  }

  @Override
  public Lines<Hit> csv() {
    return new CsvRows();
  }

  @Override
  public Lines<Hit> json() {
    return new JsonRows();
  }
}
