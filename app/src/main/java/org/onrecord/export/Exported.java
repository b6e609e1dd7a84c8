package org.onrecord.export;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;

/**
 * A document to be exported: its record, what else is known of it, and which of its findings are
 * wanted. Its text is always whole.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param record with the wanted findings, and with those that they name
 * @param facts what is known beside the record
 * @param across disputes with other documents
 * @param chosen ids of the statements, events and disputes that are wanted; empty where all are
 */
public record Exported(
    NewsRecord record, Facts facts, List<Across> across, Optional<Set<String>> chosen) {
  public Exported {
    Objects.requireNonNull(record);
    Objects.requireNonNull(facts);
    across = List.copyOf(across);
    chosen = chosen.map(Set::copyOf);
  }

  /** A document with all of its findings, of which nothing but its source is known. */
  public static Exported of(NewsRecord record, String source) {
    return new Exported(record, Facts.of(source), List.of(), Optional.empty());
  }

  /** The same with the findings of these ids, and those that they name. */
  public Exported only(Set<String> ids) {
    return new Exported(
        Named.by(ids, record),
        facts,
        across.stream().filter(each -> ids.contains(each.id())).toList(),
        Optional.of(ids));
  }

  /** The statements that are wanted: not those that only others name. */
  public List<Statement> statements() {
    return record.statements().stream().filter(each -> isChosen(each.id())).toList();
  }

  /** The events that are wanted. */
  public List<Event> events() {
    return record.events().stream().filter(each -> isChosen(each.id())).toList();
  }

  /** The disputes within the document that are wanted. */
  public List<Dispute> disputes() {
    return record.disputes().stream().filter(each -> isChosen(each.id())).toList();
  }

  /** What a person knows the document by: its uri, else its source. */
  public String name() {
    return record.uri().orElse(facts.source());
  }

  /** Its headline, else what a person knows it by. */
  public String heading() {
    return record.title().filter(title -> !title.isBlank()).orElseGet(this::name);
  }

  private boolean isChosen(String id) {
    return chosen.map(ids -> ids.contains(id)).orElse(true);
  }
}
