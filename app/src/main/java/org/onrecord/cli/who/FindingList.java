package org.onrecord.cli.who;

import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.RowFormats;
import org.onrecord.cli.view.Rows;

/**
 * What is found of somebody.
 *
 * @param asked the name that was asked for
 */
public record FindingList(String asked) implements RowFormats<Finding> {
  @Override
  public Rows<Finding> table(Page page) {
    return new WhoPage(page, asked);
  }

  @Override
  public Rows<Finding> csv() {
    return new CsvRows();
  }

  @Override
  public Rows<Finding> json() {
    return new JsonRows();
  }
}
