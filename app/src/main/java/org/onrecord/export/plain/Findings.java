package org.onrecord.export.plain;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.record.Event;
import org.onrecord.record.Finding;
import org.onrecord.record.NewsRecord;

/** A record whose findings are looked up by their ids. Safe to share between threads. */
public final class Findings {
  private final NewsRecord record;
  private final Map<String, Finding> byId = new HashMap<>();

  public Findings(NewsRecord record) {
    this.record = record;
    Stream.of(
            record.statements(),
            record.events(),
            record.actors(),
            record.places(),
            record.times(),
            record.quantities())
        .flatMap(List::stream)
        .forEach(finding -> byId.put(finding.id(), finding));
  }

  public NewsRecord record() {
    return record;
  }

  public String text() {
    return record.text();
  }

  /** The finding of that id, if it is of that sort. */
  public <T extends Finding> Optional<T> find(Class<T> sort, String id) {
    return Optional.ofNullable(byId.get(id)).filter(sort::isInstance).map(sort::cast);
  }

  /** The finding of that id, if there is one. */
  public <T extends Finding> Optional<T> find(Class<T> sort, Optional<String> id) {
    return id.flatMap(known -> find(sort, known));
  }

  /** The findings of these ids, in their order. */
  public <T extends Finding> List<T> all(Class<T> sort, List<String> ids) {
    return ids.stream().flatMap(id -> find(sort, id).stream()).toList();
  }

  /** Events that PLOVER covers or that tell a count. */
  public List<Event> chief() {
    return record.events().stream().filter(Findings::isChief).toList();
  }

  private static boolean isChief(Event event) {
    return event.type().isPresent() || !event.quantities().isEmpty();
  }
}
