package org.onrecord.eval.errors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.score.Comparison;

/**
 * The most frequent errors of each kind, those of one cause together. They show words of the
 * documents: for development data only.
 */
public final class AttributionErrors {
  private static final int EXAMPLES = 2;

  private AttributionErrors() {}

  /**
   * A table for each kind of error.
   *
   * @param documents by name
   * @param causes how many causes are shown of each kind
   */
  public static List<Table> tables(Map<String, Comparison> documents, int causes) {
    Map<ErrorKind, List<ErrorCase>> byKind =
        documents.entrySet().stream()
            .flatMap(each -> DocumentErrors.of(each.getKey(), each.getValue()).stream())
            .collect(Collectors.groupingBy(ErrorCase::kind));
    List<Table> tables = new ArrayList<>();
    for (ErrorKind kind : ErrorKind.values()) {
      tables.add(table(kind, byKind.getOrDefault(kind, List.of()), causes));
    }
    return tables;
  }

  private static Table table(ErrorKind kind, List<ErrorCase> errors, int causes) {
    SequencedMap<String, List<ErrorCase>> byCause =
        errors.stream()
            .collect(
                Collectors.groupingBy(ErrorCase::cause, LinkedHashMap::new, Collectors.toList()));
    List<List<String>> rows =
        byCause.entrySet().stream()
            .sorted((a, b) -> Integer.compare(b.getValue().size(), a.getValue().size()))
            .limit(causes)
            .map(each -> row(each.getKey(), each.getValue()))
            .toList();
    String title = kind.title() + " (" + errors.size() + ")";
    return new Table(title, List.of("count", "cause", "examples"), rows);
  }

  private static List<String> row(String cause, List<ErrorCase> errors) {
    String examples =
        errors.stream().limit(EXAMPLES).map(ErrorCase::example).collect(Collectors.joining(" // "));
    return List.of(String.valueOf(errors.size()), cause, examples);
  }
}
