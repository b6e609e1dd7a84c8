package org.onrecord.cli.timeline;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.cli.view.CsvLine;
import org.onrecord.cli.view.JsonLine;
import org.onrecord.cli.view.Page;
import org.onrecord.cli.view.Table;
import tools.jackson.core.JsonGenerator;

/** How a timeline is written, by the names that people write for it. */
public enum Listing {
  /** A page for people. */
  table(Listing::page),

  /** A row on each line, behind one with the names of the columns. */
  csv(
      (entries, unplaced, page) ->
          Stream.concat(
              Stream.of("from,to,type,value,words,sentence,source\r\n"),
              entries.stream().map(Listing::csv))),

  /** One JSON object on each line. */
  json(
      (entries, unplaced, page) ->
          entries.stream().map(entry -> JsonLine.of(json -> write(entry, json))));

  private final Way way;

  Listing(Way way) {
    this.way = way;
  }

  private interface Way {
    Stream<String> of(List<Entry> entries, int unplaced, Page page);
  }

  /**
   * The timeline in this format, in pieces of whole lines.
   *
   * @param unplaced how many times no calendar holds
   * @param page what it is shown on, if it is for people
   */
  public Stream<String> of(List<Entry> entries, int unplaced, Page page) {
    return way.of(entries, unplaced, page);
  }

  private static Stream<String> page(List<Entry> entries, int unplaced, Page page) {
    Table table = new Table(page, List.of("when", "words", "sentence", "source"), List.of());
    entries.forEach(
        entry ->
            table.add(
                List.of(when(entry), entry.words(), entry.sentence(), entry.source()), List.of()));
    return Stream.of(
        table.page(),
        entries.isEmpty() ? "No times that can be laid on a calendar.\n" : "",
        remark(unplaced));
  }

  private static String when(Entry entry) {
    return entry.from().equals(entry.to())
        ? entry.from().toString()
        : entry.from() + " – " + entry.to();
  }

  private static String remark(int unplaced) {
    return switch (unplaced) {
      case 0 -> "";
      case 1 -> "\n1 more is a length, a repetition or a time without a date.\n";
      default -> "\n" + unplaced + " more are lengths, repetitions or times without a date.\n";
    };
  }

  private static String csv(Entry entry) {
    return CsvLine.of(
        entry.from(),
        entry.to(),
        entry.type().label(),
        entry.value(),
        entry.words(),
        entry.sentence(),
        entry.source());
  }

  private static void write(Entry entry, JsonGenerator json) {
    json.writeStringProperty("from", entry.from().toString());
    json.writeStringProperty("to", entry.to().toString());
    json.writeStringProperty("type", entry.type().label());
    json.writeStringProperty("value", entry.value());
    json.writeStringProperty("words", entry.words());
    json.writeStringProperty("sentence", entry.sentence());
    json.writeStringProperty("source", entry.source());
    json.writeStringProperty("document", entry.document());
    json.writeStringProperty("time", entry.id());
  }
}
