package org.onrecord.export.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.export.plain.Context;
import org.onrecord.export.plain.Several;
import org.onrecord.export.plain.Words;
import org.onrecord.record.Event;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/** The columns of a table of events. */
public final class EventColumns {
  /** In their order: first those that are named as in ICEWS or POLECAT, then our own. */
  public static final List<Column<EventRow>> ALL =
      Stream.of(known(), what(), when(), where(), words(), vouched(), counts(), last())
          .flatMap(List::stream)
          .toList();

  private EventColumns() {}

  private static List<Column<EventRow>> known() {
    return List.of(
        Column.text("Event ID", row -> row.event().id()),
        Column.date("Event Date", row -> row.date().first()),
        Column.text("Source Name", row -> row.doers(Party::name)),
        Column.text("Source Country", row -> row.doers(Party::country)),
        Column.text("Source Sectors", row -> row.doers(Party::sector)),
        Column.text("Event Type", row -> row.event().type().map(Event.Type::label).orElse("")),
        Column.text("Event Mode", row -> row.event().mode().orElse("")),
        Column.text("Contexts", row -> Several.of(row.event().contexts().stream())),
        Column.text("Target Name", row -> row.recipients(Party::name)),
        Column.text("Target Country", row -> row.recipients(Party::country)),
        Column.text("Target Sectors", row -> row.recipients(Party::sector)),
        Column.text("Publication Date", row -> row.findings().record().published().orElse("")),
        Column.integer("Sentence Number", EventColumns::sentence),
        Column.text(
            "Country",
            row -> row.place().flatMap(Place::country).map(EventColumns::three).orElse("")),
        Column.number("Latitude", row -> point(row, Place.Point::latitude)),
        Column.number("Longitude", row -> point(row, Place.Point::longitude)));
  }

  private static List<Column<EventRow>> what() {
    return List.of(
        Column.text("document_id", row -> row.findings().record().id()),
        Column.integer("quad_class", EventColumns::quad));
  }

  private static List<Column<EventRow>> when() {
    return List.of(
        Column.text("date_basis", row -> row.date().basis().label()),
        Column.date("date_from", row -> row.date().from().map(LocalDate::toString).orElse("")),
        Column.date("date_to", row -> row.date().to().map(LocalDate::toString).orElse("")),
        Column.text("date_precision", row -> row.date().precision()),
        Column.text("tense", row -> row.event().tense().label()));
  }

  private static List<Column<EventRow>> where() {
    return List.of(
        Column.text("place", row -> row.place().map(each -> name(each, row)).orElse("")),
        Column.integer("geonames", EventColumns::geonames),
        Column.text(
            "place_precision",
            row ->
                row.place().flatMap(Place::precision).map(Place.Precision::label).orElse("none")));
  }

  private static List<Column<EventRow>> words() {
    return List.of(
        Column.text("trigger", row -> Words.of(row.trigger(), row.findings().text())),
        Column.integer("trigger_start", row -> row.trigger().getFirst().start()),
        Column.integer("trigger_end", row -> row.trigger().getLast().end()),
        Column.integer("times_told", row -> row.event().triggers().size()));
  }

  private static List<Column<EventRow>> vouched() {
    return List.of(
        Column.text(
            "author_factuality", row -> Several.of(row.report(), each -> each.value().label())),
        Column.text("claimant", row -> row.claimants(Party::name)),
        Column.text("claimant_country", row -> row.claimants(Party::country)),
        Column.text("claimant_sectors", row -> row.claimants(Party::sector)),
        Column.text(
            "claimant_factuality", row -> Several.of(row.claims(), each -> each.value().label())),
        Column.text("claim_act", row -> row.statements(each -> each.act().label())),
        Column.text("claim_said", row -> row.statements(each -> each.said().label())),
        Column.text("claim_id", row -> row.statements(Statement::id)));
  }

  private static List<Column<EventRow>> counts() {
    return Stream.of(Quantity.What.values()).flatMap(EventColumns::counts).toList();
  }

  /** Two columns; of what has no unit of its own a third. */
  private static Stream<Column<EventRow>> counts(Quantity.What what) {
    Stream<Column<EventRow>> bounds =
        Stream.of(
            Column.number(what.label() + "_low", row -> row.bounds(what).low()),
            Column.number(what.label() + "_high", row -> row.bounds(what).high()));
    return switch (what) {
      case MONEY, OTHER ->
          Stream.concat(
              bounds,
              Stream.of(Column.text(what.label() + "_unit", row -> row.bounds(what).unit())));
      default -> bounds;
    };
  }

  private static List<Column<EventRow>> last() {
    return List.of(
        Column.text(
            "quantities", row -> Several.of(row.quantities(), each -> words(each.span(), row))),
        Column.number("confidence", row -> row.event().confidence()),
        Column.text(
            "sentence", row -> Context.of(row.findings().record(), row.trigger().getFirst())),
        Column.text("document", EventRow::document));
  }

  private static Object quad(EventRow row) {
    return row.event().quad().<Object>map(Event.Quad::number).orElse("");
  }

  private static Object geonames(EventRow row) {
    OptionalLong id = row.place().map(Place::geonames).orElseGet(OptionalLong::empty);
    return id.isPresent() ? id.getAsLong() : "";
  }

  private static Object sentence(EventRow row) {
    var number = Context.number(row.findings().record(), row.trigger().getFirst());
    return number.isPresent() ? number.getAsInt() : "";
  }

  private static String name(Place place, EventRow row) {
    return place.name().orElseGet(() -> words(place.span(), row));
  }

  private static String words(Span span, EventRow row) {
    return Words.of(List.of(span), row.findings().text());
  }

  private static Object point(EventRow row, Function<Place.Point, Double> part) {
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
