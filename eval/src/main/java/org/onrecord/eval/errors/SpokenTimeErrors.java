package org.onrecord.eval.errors;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.eval.gold.SpokenTimes;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.score.SpokenTimeScorer;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Time;

/** The expressions of time that were given another meaning than the case allows. */
public final class SpokenTimeErrors {
  private SpokenTimeErrors() {}

  /**
   * The first errors of the cases.
   *
   * @param records by the cases' names
   * @param most how many are shown
   */
  public static Table table(List<SpokenTimes> cases, Map<String, NewsRecord> records, int most) {
    List<List<String>> rows = new ArrayList<>();
    for (SpokenTimes each : cases) {
      NewsRecord record = records.get(each.id());
      for (SpokenTimes.Time gold : each.times()) {
        if (record != null && SpokenTimeScorer.isWrong(each, gold, record.times())) {
          rows.add(row(each, gold, record.times()));
        }
      }
    }
    return new Table(
        "Wrong (" + rows.size() + ")",
        List.of("case", "text", "expression", "allowed", "read"),
        rows.stream().limit(most).toList());
  }

  private static List<String> row(SpokenTimes spoken, SpokenTimes.Time gold, List<Time> found) {
    String text = spoken.document().text();
    return List.of(
        spoken.id() + spoken.document().published().map(day -> " " + day).orElse(""),
        text.replace('\n', ' '),
        gold.span().in(text),
        gold.meanings().stream()
            .map(each -> each.timex() + each.first().map(first -> " " + first).orElse(""))
            .distinct()
            .collect(Collectors.joining("; ")),
        found.stream()
            .filter(time -> time.span().overlaps(gold.span()))
            .map(time -> time.span().in(text) + " " + time.value())
            .collect(Collectors.joining("; ")));
  }
}
