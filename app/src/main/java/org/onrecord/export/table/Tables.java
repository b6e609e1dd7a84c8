package org.onrecord.export.table;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.export.Across;
import org.onrecord.export.Exported;
import org.onrecord.export.plain.ActorName;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Words;
import org.onrecord.record.Actor;
import org.onrecord.record.Identity;
import org.onrecord.record.Place;
import org.onrecord.text.Span;

/** The tables of an export. */
public final class Tables {
  /** A row for each document. */
  public static final Table<Exported> DOCUMENTS =
      new Table<>("documents", List.of("document_id"), documents(), Tables::one);

  /** A row for each statement. */
  public static final Table<StatementRow> STATEMENTS =
      new Table<>(
          "statements",
          List.of("statement_id"),
          StatementColumns.ALL,
          document -> {
            Findings findings = new Findings(document.record());
            return document.statements().stream()
                .map(each -> new StatementRow(each, findings, document));
          });

  /** A row for each event. */
  public static final Table<EventRow> EVENTS =
      new Table<>(
          "events",
          List.of("Event ID"),
          EventColumns.ALL,
          document -> {
            Findings findings = new Findings(document.record());
            return document.events().stream()
                .map(each -> EventRow.of(each, findings, document.facts().source()));
          });

  /** A row for each actor of each document. */
  public static final Table<Row<Actor>> ACTORS =
      new Table<>(
          "actors",
          List.of("actor_id"),
          actors(),
          document -> document.record().actors().stream().map(each -> new Row<>(each, document)));

  /** A row for each place that a document names. */
  public static final Table<Row<Place>> PLACES =
      new Table<>(
          "places",
          List.of("place_id"),
          places(),
          document -> document.record().places().stream().map(each -> new Row<>(each, document)));

  /** A row for each stretch of words in which a side of a dispute is taken. */
  public static final Table<DisputeRow> DISPUTES =
      new Table<>(
          "disputes",
          List.of(),
          DisputeColumns.ALL,
          document -> {
            Findings findings = new Findings(document.record());
            return document.disputes().stream()
                .flatMap(each -> DisputeRow.of(each, findings, document.name()));
          });

  /** A row for each stretch of words in which a side of a dispute across documents is taken. */
  public static final Table<Take> ACROSS =
      new Table<>(
          "disputes_across",
          List.of(),
          across(),
          document ->
              document.across().stream()
                  .flatMap(
                      each ->
                          each.in(document.record().id())
                              .map(take -> new Take(each, take, document))));

  /** All of them, in the order in which they are told. */
  public static final List<Table<?>> ALL =
      List.of(DOCUMENTS, STATEMENTS, EVENTS, ACTORS, PLACES, DISPUTES, ACROSS);

  private Tables() {}

  /** A finding in its document. */
  public record Row<T>(T finding, Exported document) {
    private String words(Span span) {
      return Words.of(List.of(span), document.record().text());
    }
  }

  /** Words of a document in which a side of a dispute with others is taken. */
  public record Take(Across dispute, Across.Take words, Exported document) {}

  /** The table of that name, if there is one. */
  public static Optional<Table<?>> named(String name) {
    return ALL.stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** Their names. */
  public static String names() {
    return ALL.stream().map(Table::name).collect(Collectors.joining(", "));
  }

  private static Stream<Exported> one(Exported document) {
    return Stream.of(document);
  }

  private static List<Column<Exported>> documents() {
    return List.of(
        Column.text("document_id", row -> row.record().id()),
        Column.text("uri", row -> row.record().uri().orElse("")),
        Column.text("title", row -> row.record().title().orElse("")),
        Column.text("published", row -> row.record().published().orElse("")),
        Column.text("language", row -> row.record().language()),
        Column.text("outlet", row -> row.facts().outlet().orElse("")),
        Column.text("author", row -> row.facts().author().orElse("")),
        Column.text("fetched", row -> row.facts().fetched().orElse("")),
        Column.text("reprint_of", row -> row.facts().reprintOf().orElse("")),
        Column.integer("length", row -> row.record().text().length()),
        Column.integer("statements", row -> row.statements().size()),
        Column.integer("events", row -> row.events().size()),
        Column.integer("disputes", row -> row.disputes().size()),
        Column.text("source", row -> row.facts().source()));
  }

  private static List<Column<Row<Actor>>> actors() {
    return List.of(
        Column.text("actor_id", row -> row.finding().id()),
        Column.text("document_id", row -> row.document().record().id()),
        Column.text("name", row -> row.finding().name().orElse("")),
        Column.text(
            "called", row -> ActorName.words(row.finding(), row.document().record().text())),
        Column.text("kind", row -> row.finding().kind().label()),
        Column.text("role", row -> row.finding().role().orElse("")),
        Column.text("code", row -> row.finding().code().orElse("")),
        Column.text("wikidata", row -> row.finding().identity().map(Identity::wikidata).orElse("")),
        Column.integer("mentions", row -> row.finding().mentions().size()),
        Column.text("words", row -> row.words(row.finding().extent())),
        Column.integer("start", row -> row.finding().extent().start()),
        Column.integer("end", row -> row.finding().extent().end()),
        Column.text("document", row -> row.document().name()));
  }

  private static List<Column<Row<Place>>> places() {
    return List.of(
        Column.text("place_id", row -> row.finding().id()),
        Column.text("document_id", row -> row.document().record().id()),
        Column.text("name", row -> row.finding().name().orElse("")),
        Column.text("use", row -> row.finding().use().label()),
        Column.text("country", row -> row.finding().country().orElse("")),
        Column.number("latitude", row -> point(row, Place.Point::latitude)),
        Column.number("longitude", row -> point(row, Place.Point::longitude)),
        Column.text(
            "precision", row -> row.finding().precision().map(each -> each.label()).orElse("")),
        Column.integer("geonames", row -> geonames(row.finding().geonames())),
        Column.text("words", row -> row.words(row.finding().span())),
        Column.integer("start", row -> row.finding().span().start()),
        Column.integer("end", row -> row.finding().span().end()),
        Column.text("document", row -> row.document().name()));
  }

  private static List<Column<Take>> across() {
    return List.of(
        Column.text("dispute", row -> row.dispute().id()),
        Column.text("relation", row -> row.dispute().relation().label()),
        Column.integer("side", row -> row.words().side()),
        Column.text("who", row -> row.words().who()),
        Column.text("statement", row -> row.words().statement().orElse("")),
        Column.text(
            "words", row -> Words.of(List.of(row.words().span()), row.document().record().text())),
        Column.integer("start", row -> row.words().span().start()),
        Column.integer("end", row -> row.words().span().end()),
        Column.number("confidence", row -> row.dispute().confidence()),
        Column.text("document_id", row -> row.document().record().id()),
        Column.text("document", row -> row.document().name()));
  }

  private static Object point(Row<Place> row, Function<Place.Point, Double> of) {
    return row.finding().point().<Object>map(of).orElse("");
  }

  private static Object geonames(OptionalLong id) {
    return id.isPresent() ? id.getAsLong() : "";
  }
}
