package org.onrecord.cli.who;

import org.onrecord.cli.view.LineFormats;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.view.Page;

/**
 * What is found of somebody.
 *
 * @param asked the name that was asked for
 */
public record FindingList(String asked) implements LineFormats<Finding> {
  @Override
  public Lines<Finding> table(Page page) {
    return new WhoPage(page, asked);
  }

  @Override
  public Lines<Finding> csv() {
    return new CsvRows();
  }

  @Override
  public Lines<Finding> json() {
    return new JsonRows();
  }
}
