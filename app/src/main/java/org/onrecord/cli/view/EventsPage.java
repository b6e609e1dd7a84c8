package org.onrecord.cli.view;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.export.plain.Findings;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;

/** What happened in documents, for people. Counts what it lists: for one use, by one thread. */
public final class EventsPage implements Listing {
  private final boolean colour;
  private final int width;
  private final boolean all;
  private boolean read;
  private int listed;
  private int unlisted;

  /**
   * @param page what it is shown on
   * @param all whether those are listed that PLOVER does not cover and that tell no count
   */
  public EventsPage(Page page, boolean all) {
    this.colour = page.colour();
    this.width = View.width(page.columns());
    this.all = all;
  }

  @Override
  public String of(String name, NewsRecord record) {
    read = true;
    Findings findings = new Findings(record);
    List<Event> events = all ? record.events() : findings.chief();
    listed += events.size();
    unlisted += record.events().size() - events.size();
    if (events.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    Wrap wrap = new Wrap(out, colour, width);
    DocumentLines.write(name, record, width, wrap);
    EventLines lines = new EventLines(findings);
    for (Event event : events) {
      out.append('\n');
      lines.write(event, "", wrap);
      lines.sentence(event, "  ", wrap);
    }
    return out.append('\n').toString();
  }

  /** Where nothing could be read, it is not said that there is nothing. */
  @Override
  public Stream<String> end() {
    return Stream.of(read && listed == 0 ? "No events.\n" : "", remark(unlisted));
  }

  private static String remark(int unlisted) {
    return switch (unlisted) {
      case 0 -> "";
      case 1 -> "1 more is of no PLOVER type and tells no count: --all lists it.\n";
      default -> unlisted + " more are of no PLOVER type and tell no count: --all lists them.\n";
    };
  }
}
