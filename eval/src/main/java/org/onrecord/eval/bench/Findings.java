package org.onrecord.eval.bench;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.onrecord.eval.report.Table;

/**
 * What a part of the measuring found.
 *
 * @param sizes how much was measured on, by name
 * @param figures values by name
 * @param tables what helps to understand them
 */
public record Findings(
    SequencedMap<String, Integer> sizes, SequencedMap<String, Double> figures, List<Table> tables) {
  public Findings {
    sizes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sizes));
    figures = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(figures));
    tables = List.copyOf(tables);
  }

  /** Those of all parts, in their order. */
  public static Findings all(Collection<Findings> parts) {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    parts.forEach(part -> sizes.putAll(part.sizes()));
    parts.forEach(part -> figures.putAll(part.figures()));
    return new Findings(
        sizes, figures, parts.stream().flatMap(part -> part.tables().stream()).toList());
  }
}
