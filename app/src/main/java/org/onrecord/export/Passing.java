package org.onrecord.export;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Who;
import org.onrecord.record.Act;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Span;

/**
 * Which findings of a document pass a filter that lets sentences through: those with words in such
 * a sentence. Where statements of some sort are asked for, only these and what they hold; where
 * events are, only these and what holds them.
 *
 * <p>Immutable; safe to share between threads.
 *
 * @param speaker whether its speaker, by name, is one who is asked for
 * @param act what its speaker does, where that is asked for
 * @param type of the events that are asked for
 */
public record Passing(
    Optional<Predicate<String>> speaker, Optional<Act> act, Optional<Event.Type> type) {

  /**
   * The ids of the statements, events and disputes that pass.
   *
   * @param sentences that were let through
   */
  public Set<String> of(NewsRecord record, List<Span> sentences) {
    Findings findings = new Findings(record);
    List<Event> events =
        record.events().stream()
            .filter(each -> type.isEmpty() || each.type().equals(type))
            .filter(each -> isIn(triggers(each), sentences))
            .toList();
    List<Statement> statements =
        sentences.stream()
            .flatMap(sentence -> said(record.statements(), sentence, findings))
            .distinct()
            .filter(each -> type.isEmpty() || events.stream().anyMatch(event -> holds(each, event)))
            .toList();
    boolean sorts = speaker.isPresent() || act.isPresent();
    Stream<String> told =
        events.stream()
            .filter(each -> !sorts || statements.stream().anyMatch(said -> holds(said, each)))
            .map(Event::id);
    Set<String> said = statements.stream().map(Statement::id).collect(Collectors.toSet());
    Stream<String> disputes =
        record.disputes().stream()
            .filter(each -> isIn(each, said, sorts, sentences))
            .map(Dispute::id);
    return Stream.of(said.stream(), told, disputes)
        .flatMap(each -> each)
        .collect(Collectors.toSet());
  }

  /**
   * What is said in a sentence by who is asked for. Where nobody there has that name in this
   * document, the filter knows the speaker from others: then all that is said there counts.
   */
  private Stream<Statement> said(List<Statement> all, Span sentence, Findings findings) {
    List<Statement> there =
        all.stream()
            .filter(each -> act.map(asked -> each.act() == asked).orElse(true))
            .filter(each -> isIn(each.content(), List.of(sentence)))
            .toList();
    List<Statement> named =
        there.stream()
            .filter(each -> speaker.map(asked -> asked.test(Who.of(each, findings))).orElse(true))
            .toList();
    return named.isEmpty() ? there.stream() : named.stream();
  }

  private static boolean isIn(
      Dispute dispute, Set<String> said, boolean sorts, List<Span> sentences) {
    return dispute.sides().stream()
        .anyMatch(
            side ->
                sorts
                    ? side.statements().stream().anyMatch(said::contains)
                    : isIn(side.words(), sentences));
  }

  private static List<Span> triggers(Event event) {
    return event.triggers().stream().flatMap(List::stream).toList();
  }

  private static boolean holds(Statement statement, Event event) {
    return triggers(event).stream()
        .anyMatch(span -> statement.content().stream().anyMatch(content -> content.covers(span)));
  }

  private static boolean isIn(List<Span> words, List<Span> sentences) {
    return words.stream().anyMatch(span -> sentences.stream().anyMatch(span::overlaps));
  }
}
