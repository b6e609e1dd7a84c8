package org.onrecord.cli.view;

import java.util.List;
import org.onrecord.export.plain.EventSummary;
import org.onrecord.export.plain.Findings;
import org.onrecord.record.Event;

/** The surer and more telling of what happened, by whose account: a section of a page. */
final class EventsSection {
  private final Findings findings;

  EventsSection(Findings findings) {
    this.findings = findings;
  }

  /** Writes nothing where there are none. */
  void writeTo(Wrap wrap) {
    List<Event> events = findings.chief().stream().filter(EventSummary::isSure).toList();
    if (events.isEmpty()) {
      return;
    }
    wrap.begin("", "").end();
    String heading = events.size() == 1 ? "1 event" : events.size() + " events";
    wrap.begin("", "").put(heading, Style.STRONG).end();
    EventLines lines = new EventLines(findings);
    events.forEach(event -> lines.write(event, "  ", wrap));
    int others = findings.record().events().size() - events.size();
    if (others > 0) {
      String remark = others + " more: unsure, or of no PLOVER type and without a count";
      wrap.begin("  ", "  ").put(remark, Style.FAINT).end();
    }
  }
}
