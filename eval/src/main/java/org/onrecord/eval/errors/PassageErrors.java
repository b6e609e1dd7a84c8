package org.onrecord.eval.errors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.score.Outcome;
import org.onrecord.eval.score.Verdict;

/**
 * What is wrong with actors and speakers, each sort in the order of the passages. They show words
 * of the passages: for the part that is open only.
 */
public final class PassageErrors {
  private PassageErrors() {}

  /**
   * A table for each sort of thing of which something is wrong.
   *
   * @param most how many errors of each sort are shown
   */
  public static List<Table> tables(List<ReadPassage> passages, int most) {
    SequencedMap<String, List<List<String>>> bySort = new LinkedHashMap<>();
    for (ReadPassage passage : passages) {
      for (Verdict verdict : passage.verdicts()) {
        if (verdict.outcome() != Outcome.RIGHT) {
          bySort
              .computeIfAbsent(verdict.sort(), any -> new ArrayList<>())
              .add(row(passage, verdict));
        }
      }
    }
    List<Table> tables = new ArrayList<>();
    bySort.forEach((sort, rows) -> tables.add(table(sort, rows, most)));
    return tables;
  }

  private static Table table(String sort, List<List<String>> rows, int most) {
    return new Table(
        sort + " (" + rows.size() + ")",
        List.of("passage", "error", "gold", "read", "sentence"),
        rows.stream().limit(most).toList());
  }

  private static List<String> row(ReadPassage passage, Verdict verdict) {
    return List.of(
        passage.gold().name(),
        verdict.outcome().name().toLowerCase(Locale.ROOT),
        verdict.gold(),
        verdict.read(),
        passage.sentence(verdict.at()));
  }
}
