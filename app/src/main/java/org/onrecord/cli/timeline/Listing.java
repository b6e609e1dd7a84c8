package org.onrecord.cli.timeline;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.onrecord.cli.view.CsvLine;
import org.onrecord.cli.view.JsonLine;
import org.onrecord.cli.view.Table;
import tools.jackson.core.JsonGenerator;

/** How a timeline is written. */
@FunctionalInterface
public interface Listing {
  /** A row on each line, behind one with the names of the columns. */
  Listing CSV =
      (entries, unplaced) ->
          Stream.concat(
              Stream.of("from,to,type,value,words,sentence,source\r\n"),
              entries.stream().map(Listing::csv));

  /** One JSON object on each line. */
  Listing JSON =
      (entries, unplaced) -> entries.stream().map(entry -> JsonLine.of(json -> write(entry, json)));

  /**
   * A page for people.
   *
   * @param colour whether it is shown in colour
   * @param columns of the terminal; none where it goes to no terminal, and nothing is cut
   */
  static Listing table(boolean colour, OptionalInt columns) {
    return (entries, unplaced) -> {
      Table table =
          new Table(colour, columns, List.of("when", "words", "sentence", "source"), List.of());
      entries.forEach(
          entry ->
              table.add(
                  List.of(when(entry), entry.words(), entry.sentence(), entry.source()),
                  List.of()));
      return Stream.of(
          table.page(),
          entries.isEmpty() ? "No times that can be laid on a calendar.\n" : "",
          remark(unplaced));
    };
  }

  /**
   * The timeline in this format, in pieces of whole lines.
   *
   * @param unplaced how many times no calendar holds
   */
  Stream<String> of(List<Entry> entries, int unplaced);

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
