package org.onrecord.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.onrecord.archive.HappeningTable;
import org.onrecord.archive.HappeningTable.Latest;
import org.onrecord.archive.HappeningTable.Telling;

/**
 * The tellings of the documents that were compared last: reports of one thing come together, and
 * what they are compared by takes longer to make than to compare. Documents are known by their
 * content, so that nothing of a transaction that failed is taken for another's. For one thread.
 */
final class RecentTellings {
  private static final int DOCUMENTS = 200;

  private final Comparison comparison;
  private final Map<String, Map<String, Told>> documents =
      new LinkedHashMap<>(16, .75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Map<String, Told>> eldest) {
          return size() > DOCUMENTS;
        }
      };

  RecentTellings(Comparison comparison) {
    this.comparison = comparison;
  }

  /** A document has these events, whatever it had before. */
  void put(String document, List<Told> events) {
    documents.put(document, byId(events));
  }

  Optional<Told> find(Telling telling, HappeningTable table) {
    return Optional.ofNullable(
        events(telling.document(), telling.article(), table).get(telling.event()));
  }

  /** A document that has events. */
  Optional<Report> report(Latest document, HappeningTable table) {
    return events(document.key(), document.id(), table).values().stream()
        .findFirst()
        .map(Told::report);
  }

  private Map<String, Told> events(long key, String id, HappeningTable table) {
    return documents.computeIfAbsent(id, none -> byId(comparison.events(table.record(key))));
  }

  private static Map<String, Told> byId(List<Told> events) {
    return events.stream().collect(Collectors.toUnmodifiableMap(Told::id, Function.identity()));
  }
}
