package org.onrecord.cli.timeline;

import java.util.Optional;
import org.onrecord.archive.query.Happened;
import org.onrecord.archive.query.Source;
import org.onrecord.cli.answer.Told;
import org.onrecord.cli.view.Lines;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.Style;
import org.onrecord.cli.view.View;
import org.onrecord.cli.view.Wrap;
import org.onrecord.export.plain.Harmless;

/**
 * Dated events for people, under their days. What reprints of one report tell alike is told once,
 * with where else it stands.
 */
final class EventPage implements Lines<Happened> {
  private final boolean colour;
  private final int width;
  private Optional<Happened> before = Optional.empty();

  EventPage(Page page) {
    this.colour = page.colour();
    this.width = View.width(page.columns());
  }

  @Override
  public String of(Happened event) {
    StringBuilder out = new StringBuilder();
    Wrap wrap = new Wrap(out, colour, width);
    String when = Told.when(event);
    boolean sameDays = before.filter(other -> Told.when(other).equals(when)).isPresent();
    if (!sameDays) {
      wrap.begin(before.isEmpty() ? "" : "\n", "").put(when, Style.SOURCE).end();
    }
    Optional<Source> last = before.map(Happened::source);
    if (sameDays && Told.isReprint(last, event.source()) && isToldAlike(event)) {
      String where = "also in " + Told.brief(event.source());
      wrap.begin("    ", "    ").put(where, Style.FAINT).end();
    } else {
      wrap.begin("  ", "    ").put(Told.of(event), Style.STRONG).end();
      wrap.begin("    ", "    ").put(Harmless.line(event.sentence()), Style.PLAIN).end();
      String where = Told.sentence(event.number()) + " · " + Told.brief(event.source());
      wrap.begin("    ", "    ").put(where, Style.FAINT).end();
    }
    before = Optional.of(event);
    return out.toString();
  }

  private boolean isToldAlike(Happened event) {
    return before
        .filter(other -> other.sentence().equals(event.sentence()))
        .filter(other -> other.words().equals(event.words()))
        .isPresent();
  }

  @Override
  public String end() {
    return before.isEmpty() ? "No events that have a date.\n" : "";
  }
}
