package org.onrecord.export.table;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.export.plain.Context;
import org.onrecord.export.plain.Several;
import org.onrecord.export.plain.Who;
import org.onrecord.record.Actor;
import org.onrecord.record.Identity;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;

/** The columns of a table of statements. */
final class StatementColumns {
  static final List<Column<StatementRow>> ALL =
      Stream.of(who(), what(), words(), last()).flatMap(List::stream).toList();

  private StatementColumns() {}

  private static List<Column<StatementRow>> who() {
    return List.of(
        Column.text("statement_id", row -> row.statement().id()),
        Column.text("document_id", row -> row.findings().record().id()),
        Column.text("speaker", row -> row.party().name()),
        Column.text("speaker_id", row -> row.statement().speaker().orElse("")),
        Column.text(
            "speaker_kind", row -> row.speaker().map(each -> each.kind().label()).orElse("")),
        Column.text("speaker_role", row -> row.speaker().flatMap(Actor::role).orElse("")),
        Column.text("speaker_country", row -> row.party().country()),
        Column.text("speaker_sectors", row -> row.party().sector()),
        Column.text(
            "speaker_wikidata",
            row -> row.speaker().flatMap(Actor::identity).map(Identity::wikidata).orElse("")),
        Column.text(
            "addressee",
            row -> row.addressee().map(each -> Who.of(each, row.findings())).orElse("")));
  }

  private static List<Column<StatementRow>> what() {
    return List.of(
        Column.text("act", row -> row.statement().act().label()),
        Column.text("kind", row -> row.statement().kind().label()),
        Column.text("said", row -> row.statement().said().label()),
        Column.text("time", row -> row.time().map(Time::value).orElse("")),
        Column.date(
            "date_from", row -> row.time().flatMap(Time::from).map(LocalDate::toString).orElse("")),
        Column.date(
            "date_to", row -> row.time().flatMap(Time::to).map(LocalDate::toString).orElse("")),
        Column.text("within", row -> row.statement().within().orElse("")));
  }

  private static List<Column<StatementRow>> words() {
    return List.of(
        Column.text("content", row -> row.words(row.statement().content())),
        Column.integer("content_start", row -> StatementRow.start(row.statement().content())),
        Column.integer("content_end", row -> StatementRow.end(row.statement().content())),
        Column.text(
            "quoted",
            row -> Several.of(row.statement().quoted(), each -> row.words(List.of(each)))),
        Column.text("source", row -> row.words(row.statement().source())),
        Column.integer("source_start", row -> StatementRow.start(row.statement().source())),
        Column.integer("source_end", row -> StatementRow.end(row.statement().source())),
        Column.text("cue", row -> row.words(row.statement().cue())),
        Column.integer("cue_start", row -> StatementRow.start(row.statement().cue())),
        Column.integer("cue_end", row -> StatementRow.end(row.statement().cue())));
  }

  private static List<Column<StatementRow>> last() {
    return List.of(
        Column.integer("sentence_number", StatementColumns::number),
        Column.text(
            "sentence",
            row -> Context.of(row.findings().record(), row.statement().content().getFirst())),
        Column.number("confidence", row -> row.statement().confidence()),
        Column.text("published", row -> row.findings().record().published().orElse("")),
        Column.text("outlet", row -> row.document().facts().outlet().orElse("")),
        Column.text("document", row -> row.document().name()));
  }

  private static Object number(StatementRow row) {
    Statement statement = row.statement();
    var number = Context.number(row.findings().record(), statement.content().getFirst());
    return number.isPresent() ? number.getAsInt() : "";
  }
}
