package org.onrecord.cli.timeline;

import org.onrecord.archive.query.Happened;
import org.onrecord.cli.view.LineFormats;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.view.Page;

/** Events of an archive that have a date, in the order of the calendar: a row for each. */
public record EventTimeline() implements LineFormats<Happened> {
  @Override
  public Lines<Happened> table(Page page) {
    return new EventPage(page);
  }

  @Override
  public Lines<Happened> csv() {
    return new EventCsv();
  }

  @Override
  public Lines<Happened> json() {
    return new EventJson();
  }
}
