package org.onrecord.export;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.export.plain.Disagreement;
import org.onrecord.export.plain.EventSummary;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Harmless;
import org.onrecord.export.plain.Side;
import org.onrecord.export.plain.Who;
import org.onrecord.record.Actor;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;
import org.onrecord.text.Span;

/**
 * A finding with the words that it rests on.
 *
 * @param id of the finding
 * @param sort as {@code statement}
 * @param summary in plain words, on one line
 * @param parts the words
 */
public record Anchored(String id, String sort, String summary, List<Part> parts) {
  public Anchored {
    parts = List.copyOf(parts);
  }

  /**
   * Words of a finding.
   *
   * @param role what they are of it, as {@code cue}
   */
  public record Part(String role, Span span) {}

  /** The findings of a document: those that are wanted, and the actors, places, times, counts. */
  public static Stream<Anchored> in(Exported document) {
    NewsRecord record = document.record();
    Findings findings = new Findings(record);
    return Stream.of(
            document.statements().stream().map(each -> of(each, findings)),
            document.events().stream().map(each -> of(each, findings)),
            record.actors().stream().map(each -> of(each, findings)),
            record.places().stream().map(each -> of(each, record.text())),
            record.times().stream().map(Anchored::of),
            record.quantities().stream().map(each -> of(each, record.text())),
            document.disputes().stream().map(each -> of(each, findings)))
        .flatMap(each -> each);
  }

  private static Anchored of(Statement statement, Findings findings) {
    String summary = Who.of(statement, findings) + ": " + statement.act().label();
    return new Anchored(
        statement.id(),
        "statement",
        summary,
        Stream.of(
                parts("content", statement.content()),
                parts("cue", statement.cue()),
                parts("source", statement.source()))
            .flatMap(each -> each)
            .toList());
  }

  private static Anchored of(Event event, Findings findings) {
    Stream<Part> triggers =
        IntStream.range(0, event.triggers().size())
            .boxed()
            .flatMap(at -> parts("trigger " + (at + 1), event.triggers().get(at)));
    return new Anchored(
        event.id(), "event", EventSummary.of(event, findings), triggers.distinct().toList());
  }

  private static Anchored of(Actor actor, Findings findings) {
    String role = actor.role().map(each -> ", " + Harmless.line(each)).orElse("");
    return new Anchored(
        actor.id(),
        "actor",
        Who.of(actor, findings) + role,
        actor.mentions().stream().map(each -> new Part(each.form().label(), each.span())).toList());
  }

  private static Anchored of(Place place, String text) {
    return new Anchored(
        place.id(),
        "place",
        EventSummary.name(place, text),
        List.of(new Part(place.use().label(), place.span())));
  }

  private static Anchored of(Time time) {
    return new Anchored(
        time.id(), "time", Harmless.line(time.value()), List.of(new Part("time", time.span())));
  }

  private static Anchored of(Quantity quantity, String text) {
    return new Anchored(
        quantity.id(),
        "quantity",
        quantity.what().label() + " " + Harmless.line(quantity.span().in(text)),
        List.of(new Part("quantity", quantity.span())));
  }

  private static Anchored of(Dispute dispute, Findings findings) {
    List<Side> sides = Side.of(dispute, findings);
    String who = String.join(" / ", sides.stream().map(Side::name).toList());
    Stream<Part> words =
        IntStream.range(0, sides.size())
            .boxed()
            .flatMap(at -> parts("side " + (at + 1), sides.get(at).words()));
    return new Anchored(
        dispute.id(),
        "dispute",
        dispute.relation().label() + ": " + Disagreement.of(dispute.relation()) + ": " + who,
        words.toList());
  }

  private static Stream<Part> parts(String role, List<Span> spans) {
    return spans.stream().map(span -> new Part(role, span));
  }
}
