package org.onrecord.reading.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.record.Finding;
import org.onrecord.text.Span;

/**
 * Findings by their place in the text; none overlaps another.
 *
 * <p>Immutable; safe to share between threads.
 */
final class Within<T extends Finding> {
  private final TreeMap<Integer, T> byStart = new TreeMap<>();

  Within(List<T> findings) {
    findings.forEach(finding -> byStart.put(finding.extent().start(), finding));
  }

  /** The finding that has a word. */
  Optional<T> at(Span word) {
    return Optional.ofNullable(byStart.floorEntry(word.start()))
        .map(Map.Entry::getValue)
        .filter(finding -> finding.extent().covers(word));
  }

  /** The last finding inside some words. */
  Optional<T> in(Span words) {
    return Optional.ofNullable(byStart.lowerEntry(words.end()))
        .map(Map.Entry::getValue)
        .filter(finding -> words.covers(finding.extent()));
  }
}
