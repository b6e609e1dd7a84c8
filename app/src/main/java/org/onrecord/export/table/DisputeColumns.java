package org.onrecord.export.table;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.onrecord.export.plain.Disagreement;
import org.onrecord.export.plain.Several;
import org.onrecord.export.plain.Side;
import org.onrecord.export.plain.Words;
import org.onrecord.record.Event;
import org.onrecord.record.Statement;

/** The columns of a table of disputes. */
public final class DisputeColumns {
  public static final List<Column<DisputeRow>> ALL =
      Stream.concat(sides().stream(), words().stream()).toList();

  private DisputeColumns() {}

  private static List<Column<DisputeRow>> sides() {
    return List.of(
        Column.text("dispute", row -> row.dispute().id()),
        Column.text("relation", row -> row.dispute().relation().label()),
        Column.text("meaning", row -> Disagreement.of(row.dispute().relation())),
        Column.text("about", row -> Disagreement.about(row.dispute().about(), row.findings())),
        Column.integer("side", DisputeRow::number),
        Column.text("who", row -> Several.of(row.side().takers(), Side.Taker::name)),
        Column.text("codes", row -> Several.of(row.side().takers(), Side.Taker::code)),
        Column.text("counts", row -> Several.of(row.side().counts(row.findings()).stream())),
        Column.text("doers", row -> Several.of(row.side().doers(row.findings()).stream())),
        Column.text("events", row -> Several.of(row.side().events(), Event::id)));
  }

  private static List<Column<DisputeRow>> words() {
    return List.of(
        Column.text("statement", row -> row.piece().statement().map(Statement::id).orElse("")),
        Column.text(
            "act", row -> row.piece().statement().map(each -> each.act().label()).orElse("")),
        Column.text(
            "cue",
            row ->
                row.piece()
                    .statement()
                    .map(each -> Words.of(each.cue(), row.findings().text()))
                    .orElse("")),
        Column.text("words", row -> row.piece().text(row.findings().record())),
        Column.integer("sentence", DisputeColumns::sentence),
        Column.integer("start", row -> row.piece().extent().start()),
        Column.integer("end", row -> row.piece().extent().end()),
        Column.number("confidence", row -> row.dispute().confidence()),
        Column.text("document_id", row -> row.findings().record().id()),
        Column.text("published", row -> row.findings().record().published().orElse("")),
        Column.text("document", DisputeRow::document));
  }

  private static Object sentence(DisputeRow row) {
    OptionalInt sentence = row.piece().sentence(row.findings().record());
    return sentence.isPresent() ? sentence.getAsInt() : "";
  }
}
