package org.onrecord.cli.view;

import java.util.List;
import org.onrecord.record.Event;
import org.onrecord.text.Span;

/** An event as a page shows it: in one line what happened, in the next by whose account. */
final class EventLines {
  private static final String INDENT = "  ";

  private final Findings findings;

  EventLines(Findings findings) {
    this.findings = findings;
  }

  /** What happened, and who vouches for it. */
  void write(Event event, String indent, Wrap wrap) {
    wrap.begin(indent, indent + INDENT);
    wrap.put(EventDate.of(event, findings).shown() + " · ", Style.FAINT);
    wrap.put(EventSummary.what(event, findings.text()), Style.STRONG);
    String rest = EventSummary.rest(event, findings);
    wrap.put(rest.isEmpty() ? "" : " · " + rest, Style.PLAIN).end();
    vouchers(event, indent + INDENT, wrap);
  }

  private record Account(String who, String firmness) {}

  /** Who says the same in several statements is shown once. */
  private void vouchers(Event event, String indent, Wrap wrap) {
    List<Account> accounts =
        Voucher.of(event, findings).stream()
            .map(each -> new Account(each.who(), each.firmness()))
            .distinct()
            .toList();
    if (accounts.isEmpty()) {
      return;
    }
    wrap.begin(indent, indent);
    for (int i = 0; i < accounts.size(); i++) {
      wrap.put(i == 0 ? "" : " · ", Style.FAINT).put(accounts.get(i).who(), Style.SOURCE);
      wrap.put(": ", Style.FAINT).put(accounts.get(i).firmness(), Style.PLAIN);
    }
    wrap.end();
  }

  /** The sentence that tells it first, with the words that do marked. */
  void sentence(Event event, String indent, Wrap wrap) {
    List<Span> told = event.triggers().getFirst();
    Excerpt excerpt = Context.around(findings.record(), told.getFirst());
    wrap.begin(indent, indent).put(excerpt.before(), Style.FAINT);
    new Highlight(findings.text()).write(excerpt.span(), told, wrap);
    wrap.put(excerpt.behind(), Style.FAINT).end();
  }
}
