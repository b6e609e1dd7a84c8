package org.onrecord.cli.timeline;

import org.onrecord.archive.query.Happened;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.RowFormats;
import org.onrecord.cli.view.Rows;

/** Events of an archive that have a date, in the order of the calendar: a row for each. */
public record EventTimeline() implements RowFormats<Happened> {
  @Override
  public Rows<Happened> table(Page page) {
    return new EventPage(page);
  }

  @Override
  public Rows<Happened> csv() {
    return new EventCsv();
  }

  @Override
  public Rows<Happened> json() {
    return new EventJson();
  }
}
