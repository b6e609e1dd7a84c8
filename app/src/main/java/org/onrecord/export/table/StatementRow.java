package org.onrecord.export.table;

import java.util.List;
import java.util.Optional;
import org.onrecord.export.Exported;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Words;
import org.onrecord.record.Actor;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/** A statement with what its ids name. */
record StatementRow(Statement statement, Findings findings, Exported document) {

  Optional<Actor> speaker() {
    return findings.find(Actor.class, statement.speaker());
  }

  Optional<Actor> addressee() {
    return findings.find(Actor.class, statement.addressee());
  }

  Optional<Time> time() {
    return findings.find(Time.class, statement.time());
  }

  Party party() {
    return Party.of(statement, findings);
  }

  String words(List<Span> spans) {
    return Words.of(spans, findings.text());
  }

  /** The first start; empty where there are no words. */
  static Object start(List<Span> spans) {
    return spans.isEmpty() ? "" : spans.getFirst().start();
  }

  /** The last end; empty where there are no words. */
  static Object end(List<Span> spans) {
    return spans.isEmpty() ? "" : spans.getLast().end();
  }
}
