package org.onrecord.cli.view;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.onrecord.export.plain.Context;
import org.onrecord.export.plain.EventDate;
import org.onrecord.export.plain.EventSummary;
import org.onrecord.export.plain.Excerpt;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Voucher;
import org.onrecord.record.Event;
import org.onrecord.record.Statement;
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

  /**
   * One account of it.
   *
   * @param who whose
   * @param speaker the id of the actor; where there is none, two that differ may be of two
   */
  private record Account(String who, String speaker) {
    static Account of(Voucher voucher) {
      Optional<String> speaker = voucher.statement().flatMap(Statement::speaker);
      return new Account(voucher.who(), speaker.orElse(voucher.firmness()));
    }
  }

  /** Each who vouches for it once, with all that it says of it in its statements. */
  private void vouchers(Event event, String indent, Wrap wrap) {
    Map<Account, Set<String>> accounts = new LinkedHashMap<>();
    for (Voucher each : Voucher.of(event, findings)) {
      accounts
          .computeIfAbsent(Account.of(each), account -> new LinkedHashSet<>())
          .add(each.firmness());
    }
    if (accounts.isEmpty()) {
      return;
    }
    wrap.begin(indent, indent);
    String between = "";
    for (Map.Entry<Account, Set<String>> each : accounts.entrySet()) {
      wrap.put(between, Style.FAINT).put(each.getKey().who(), Style.SOURCE);
      wrap.put(": ", Style.FAINT).put(String.join("; ", each.getValue()), Style.PLAIN);
      between = " · ";
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
