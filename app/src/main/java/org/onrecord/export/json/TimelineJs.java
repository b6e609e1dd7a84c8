package org.onrecord.export.json;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;
import org.onrecord.export.Markup;
import org.onrecord.export.plain.Context;
import org.onrecord.export.plain.EventDate;
import org.onrecord.export.plain.EventSummary;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.export.plain.Voucher;
import org.onrecord.record.Event;
import tools.jackson.core.JsonGenerator;

/**
 * Events on a timeline. Those without a date are left out; one that is dated by the day of
 * publication alone says so. TimelineJS takes texts for HTML: they are escaped.
 *
 * @see <a href="https://timeline.knightlab.com/docs/json-format.html">TimelineJS, JSON format</a>
 */
public final class TimelineJs {
  private TimelineJs() {}

  /**
   * Writes it.
   *
   * @throws IOException if its head can't be written
   */
  public static Export to(Writer out) throws IOException {
    return new JsonListExport(out, "{\"events\":[", TimelineJs::slides, "]}");
  }

  private static Stream<String> slides(Exported document) {
    Findings findings = new Findings(document.record());
    return document.events().stream()
        .filter(event -> EventDate.of(event, findings).from().isPresent())
        .map(event -> slide(event, findings, document));
  }

  private static String slide(Event event, Findings findings, Exported document) {
    EventDate date = EventDate.of(event, findings);
    return JsonLine.piece(
        json -> {
          json.writeStringProperty("unique_id", event.id());
          date("start_date", date.from(), json);
          date("end_date", date.to().filter(last -> !date.from().equals(date.to())), json);
          json.writeStringProperty("display_date", Markup.escaped(date.shown()));
          event.type().ifPresent(type -> json.writeStringProperty("group", type.label()));
          json.writeObjectPropertyStart("text");
          json.writeStringProperty(
              "headline", Markup.escaped(EventSummary.what(event, findings.text())));
          json.writeStringProperty("text", text(event, findings, document));
          json.writeEndObject();
        });
  }

  private static String text(Event event, Findings findings, Exported document) {
    String sentence = Context.of(findings.record(), event.triggers().getFirst().getFirst());
    String vouchers =
        Voucher.of(event, findings).stream()
            .map(each -> each.who() + ": " + each.firmness())
            .distinct()
            .collect(Collectors.joining(" · "));
    String from =
        Stream.of(
                document.facts().outlet(),
                Optional.of(document.heading()),
                document.record().published())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(", "));
    return Stream.of(EventSummary.rest(event, findings), "“" + sentence + "”", vouchers, from)
        .filter(each -> !each.isEmpty())
        .map(each -> "<p>" + Markup.escaped(each) + "</p>")
        .collect(Collectors.joining());
  }

  private static void date(String field, Optional<LocalDate> day, JsonGenerator json) {
    day.ifPresent(
        date -> {
          json.writeObjectPropertyStart(field);
          json.writeNumberProperty("year", date.getYear());
          json.writeNumberProperty("month", date.getMonthValue());
          json.writeNumberProperty("day", date.getDayOfMonth());
          json.writeEndObject();
        });
  }
}
