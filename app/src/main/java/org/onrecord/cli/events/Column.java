package org.onrecord.cli.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.cli.view.Context;
import org.onrecord.cli.view.Several;
import org.onrecord.cli.view.Words;
import org.onrecord.record.Event;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * A column of a table of events.
 *
 * @param value a text or a number
 */
record Column(String name, Function<Row, Object> value) {
  /** In their order: first those that are named as in ICEWS or POLECAT, then our own. */
  static final List<Column> ALL =
      Stream.of(known(), what(), when(), where(), words(), vouched(), counts(), last())
          .flatMap(List::stream)
          .toList();

  private static List<Column> known() {
    return List.of(
        new Column("Event ID", row -> row.event().id()),
        new Column("Event Date", row -> row.date().first()),
        new Column("Source Name", row -> row.doers(Party::name)),
        new Column("Source Country", row -> row.doers(Party::country)),
        new Column("Source Sectors", row -> row.doers(Party::sector)),
        new Column("Event Type", row -> row.event().type().map(Event.Type::label).orElse("")),
        new Column("Event Mode", row -> row.event().mode().orElse("")),
        new Column("Contexts", row -> Several.of(row.event().contexts().stream())),
        new Column("Target Name", row -> row.recipients(Party::name)),
        new Column("Target Country", row -> row.recipients(Party::country)),
        new Column("Target Sectors", row -> row.recipients(Party::sector)),
        new Column("Publication Date", row -> row.findings().record().published().orElse("")),
        new Column("Sentence Number", Column::sentence),
        new Column(
            "Country", row -> row.place().flatMap(Place::country).map(Column::three).orElse("")),
        new Column("Latitude", row -> point(row, Place.Point::latitude)),
        new Column("Longitude", row -> point(row, Place.Point::longitude)));
  }

  private static List<Column> what() {
    return List.of(
        new Column("document_id", row -> row.findings().record().id()),
        new Column("quad_class", Column::quad));
  }

  private static List<Column> when() {
    return List.of(
        new Column("date_basis", row -> row.date().basis().label()),
        new Column("date_from", row -> row.date().from().map(LocalDate::toString).orElse("")),
        new Column("date_to", row -> row.date().to().map(LocalDate::toString).orElse("")),
        new Column("date_precision", row -> row.date().precision()),
        new Column("tense", row -> row.event().tense().label()));
  }

  private static List<Column> where() {
    return List.of(
        new Column("place", row -> row.place().map(each -> name(each, row)).orElse("")),
        new Column("geonames", Column::geonames),
        new Column(
            "place_precision",
            row ->
                row.place().flatMap(Place::precision).map(Place.Precision::label).orElse("none")));
  }

  private static List<Column> words() {
    return List.of(
        new Column("trigger", row -> Words.of(row.trigger(), row.findings().text())),
        new Column("trigger_start", row -> row.trigger().getFirst().start()),
        new Column("trigger_end", row -> row.trigger().getLast().end()),
        new Column("times_told", row -> row.event().triggers().size()));
  }

  private static List<Column> vouched() {
    return List.of(
        new Column(
            "author_factuality", row -> Several.of(row.report(), each -> each.value().label())),
        new Column("claimant", row -> row.claimants(Party::name)),
        new Column("claimant_country", row -> row.claimants(Party::country)),
        new Column("claimant_sectors", row -> row.claimants(Party::sector)),
        new Column(
            "claimant_factuality", row -> Several.of(row.claims(), each -> each.value().label())),
        new Column("claim_act", row -> row.statements(each -> each.act().label())),
        new Column("claim_said", row -> row.statements(each -> each.said().label())),
        new Column("claim_id", row -> row.statements(Statement::id)));
  }

  private static List<Column> counts() {
    return Stream.of(Quantity.What.values()).flatMap(Column::counts).toList();
  }

  /** Two columns; of what has no unit of its own a third. */
  private static Stream<Column> counts(Quantity.What what) {
    Stream<Column> bounds =
        Stream.of(
            new Column(what.label() + "_low", row -> row.bounds(what).low()),
            new Column(what.label() + "_high", row -> row.bounds(what).high()));
    return switch (what) {
      case MONEY, OTHER ->
          Stream.concat(
              bounds,
              Stream.of(new Column(what.label() + "_unit", row -> row.bounds(what).unit())));
      default -> bounds;
    };
  }

  private static List<Column> last() {
    return List.of(
        new Column(
            "quantities", row -> Several.of(row.quantities(), each -> words(each.span(), row))),
        new Column("confidence", row -> row.event().confidence()),
        new Column(
            "sentence", row -> Context.of(row.findings().record(), row.trigger().getFirst())),
        new Column("document", Row::document));
  }

  private static Object quad(Row row) {
    return row.event().quad().<Object>map(Event.Quad::number).orElse("");
  }

  private static Object geonames(Row row) {
    OptionalLong id = row.place().map(Place::geonames).orElseGet(OptionalLong::empty);
    return id.isPresent() ? id.getAsLong() : "";
  }

  private static Object sentence(Row row) {
    var number = Context.number(row.findings().record(), row.trigger().getFirst());
    return number.isPresent() ? number.getAsInt() : "";
  }

  private static String name(Place place, Row row) {
    return place.name().orElseGet(() -> words(place.span(), row));
  }

  private static String words(Span span, Row row) {
    return Words.of(List.of(span), row.findings().text());
  }

  private static Object point(Row row, Function<Place.Point, Double> part) {
    return row.place().flatMap(Place::point).<Object>map(part).orElse("");
  }

  /** Three letters for a country's two, as actors have them. */
  private static String three(String two) {
    try {
      return Locale.of("", two).getISO3Country();
    } catch (MissingResourceException unknown) {
      return two.equals("XK") ? "XKX" : "";
    }
  }
}
