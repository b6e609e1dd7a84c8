package org.onrecord.record;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.onrecord.text.Document;
import org.onrecord.text.Span;

/**
 * All that was read in one document. Every offset points into {@code text}; every id that one
 * finding names stands in this record.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param id see {@link Ids#document}
 * @param uri where the text comes from, as given
 * @param title the headline, where it is known apart from the text
 * @param language BCP 47; {@code und} where it can't be told
 * @param published ISO 8601 date or date-time, the anchor of relative dates
 * @param text what the offsets point into
 * @param sentences in text order
 * @param statements in text order
 * @param events in text order
 * @param actors in text order
 * @param places in text order
 * @param times in text order
 * @param quantities in text order
 * @param disputes in the order of what they are about
 */
public record NewsRecord(
    String id,
    Optional<String> uri,
    Optional<String> title,
    String language,
    Optional<String> published,
    String text,
    List<Span> sentences,
    List<Statement> statements,
    List<Event> events,
    List<Actor> actors,
    List<Place> places,
    List<Time> times,
    List<Quantity> quantities,
    List<Dispute> disputes) {

  /**
   * @throws IllegalArgumentException if a span lies outside the text, a list is out of text order,
   *     two findings have one id, or a finding names an id of no finding of the right sort
   */
  public NewsRecord {
    Checks.id(id);
    Objects.requireNonNull(uri);
    Objects.requireNonNull(title);
    Checks.that(!language.isBlank(), "language is blank");
    Objects.requireNonNull(published);
    sentences = Checks.ordered("sentences", sentences);
    statements = List.copyOf(statements);
    events = List.copyOf(events);
    actors = List.copyOf(actors);
    places = List.copyOf(places);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    disputes = List.copyOf(disputes);
    new Consistency(text)
        .check(sentences, statements, events, actors, places, times, quantities, disputes);
  }

  /** A record without findings: what a reader starts from. */
  public static NewsRecord of(Document document, String language, List<Span> sentences) {
    return new NewsRecord(
        Ids.document(document),
        document.uri(),
        document.title(),
        language,
        document.published(),
        document.text(),
        sentences,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  /** This record with other statements and the actors that they name. */
  public NewsRecord with(List<Statement> statements, List<Actor> actors) {
    return with(statements, events, actors, places, times, quantities, disputes);
  }

  /** This record with other places and times. */
  public NewsRecord placed(List<Place> places, List<Time> times) {
    return with(statements, events, actors, places, times, quantities, disputes);
  }

  /** This record with other events and the counts that they name. */
  public NewsRecord happened(List<Event> events, List<Quantity> quantities) {
    return with(statements, events, actors, places, times, quantities, disputes);
  }

  /** This record with other disputes. */
  public NewsRecord disputed(List<Dispute> disputes) {
    return with(statements, events, actors, places, times, quantities, disputes);
  }

  private NewsRecord with(
      List<Statement> statements,
      List<Event> events,
      List<Actor> actors,
      List<Place> places,
      List<Time> times,
      List<Quantity> quantities,
      List<Dispute> disputes) {
    return new NewsRecord(
        id,
        uri,
        title,
        language,
        published,
        text,
        sentences,
        statements,
        events,
        actors,
        places,
        times,
        quantities,
        disputes);
  }
}
