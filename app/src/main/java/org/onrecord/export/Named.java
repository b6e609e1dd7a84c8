package org.onrecord.export;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.record.Actor;
import org.onrecord.record.Commitment;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Participant;
import org.onrecord.record.Place;
import org.onrecord.record.Quantity;
import org.onrecord.record.Statement;
import org.onrecord.record.Time;

/** Findings of a record and all that they name, directly or not, so that no id leads nowhere. */
final class Named {
  private final Map<String, List<String>> names = new HashMap<>();

  private Named(NewsRecord record) {
    record.statements().forEach(each -> names.put(each.id(), by(each)));
    record.events().forEach(each -> names.put(each.id(), by(each)));
    record.disputes().forEach(each -> names.put(each.id(), by(each)));
  }

  /** The record with the findings of these ids and those that they name. */
  static NewsRecord by(Collection<String> ids, NewsRecord record) {
    Set<String> kept = new Named(record).from(ids);
    return new NewsRecord(
        record.id(),
        record.uri(),
        record.title(),
        record.language(),
        record.published(),
        record.text(),
        record.sentences(),
        kept(record.statements(), Statement::id, kept),
        kept(record.events(), Event::id, kept),
        kept(record.actors(), Actor::id, kept),
        kept(record.places(), Place::id, kept),
        kept(record.times(), Time::id, kept),
        kept(record.quantities(), Quantity::id, kept),
        kept(record.disputes(), Dispute::id, kept));
  }

  private Set<String> from(Collection<String> ids) {
    Set<String> reached = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(ids);
    while (!open.isEmpty()) {
      String id = open.pop();
      if (reached.add(id)) {
        open.addAll(names.getOrDefault(id, List.of()));
      }
    }
    return reached;
  }

  private static List<String> by(Statement statement) {
    return Stream.of(
            statement.speaker(), statement.addressee(), statement.within(), statement.time())
        .flatMap(each -> each.stream())
        .toList();
  }

  private static List<String> by(Event event) {
    return Stream.of(
            Stream.concat(event.actor().stream(), event.recipient().stream())
                .map(Participant::actor)
                .flatMap(each -> each.stream()),
            Stream.of(event.place(), event.time()).flatMap(each -> each.stream()),
            event.quantities().stream(),
            event.factuality().stream().map(Commitment::by))
        .flatMap(each -> each)
        .toList();
  }

  private static List<String> by(Dispute dispute) {
    Dispute.About about = dispute.about();
    return Stream.concat(
            dispute.sides().stream()
                .flatMap(
                    side ->
                        Stream.of(side.actors(), side.statements(), side.events())
                            .flatMap(List::stream)),
            Stream.of(about.event(), about.place(), about.time()).flatMap(each -> each.stream()))
        .toList();
  }

  private static <T> List<T> kept(List<T> items, Function<T, String> id, Set<String> kept) {
    return items.stream().filter(each -> kept.contains(id.apply(each))).toList();
  }
}
