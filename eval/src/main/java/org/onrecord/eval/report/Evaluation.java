package org.onrecord.eval.report;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/**
 * What was measured.
 *
 * @param task the subcommand that measured it
 * @param title of its report
 * @param command that measures it again
 * @param data what it was measured on
 * @param readers what made the findings: a model, or a file of records; none where rules alone did
 * @param sizes how many documents there were, and of what else how many
 * @param figures the values
 * @param tables what helps to understand them
 */
public record Evaluation(
    String task,
    String title,
    String command,
    List<Origin> data,
    List<Origin> readers,
    SequencedMap<String, Integer> sizes,
    List<Figure> figures,
    List<Table> tables) {
  public Evaluation {
    data = List.copyOf(data);
    readers = List.copyOf(readers);
    sizes = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(sizes));
    figures = List.copyOf(figures);
    tables = List.copyOf(tables);
  }
}
