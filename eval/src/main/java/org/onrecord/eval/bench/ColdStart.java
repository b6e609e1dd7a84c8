package org.onrecord.eval.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.onrecord.eval.report.Table;

/**
 * How long a user waits for the first statement.
 *
 * @param program that is started
 * @param progress is told what is measured next
 */
public record ColdStart(Program program, Consumer<String> progress) {

  /**
   * The median of some starts, after one that readies what is missing, which is told apart.
   *
   * @param article that is read
   */
  public Findings of(Path article, int starts) {
    progress.accept("starts of the program");
    double first = program.secondsToOutput(article);
    List<Double> seconds =
        IntStream.range(0, starts).mapToObj(i -> program.secondsToOutput(article)).toList();
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("starts", starts);
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    figures.put("coldStartSeconds", Median.of(seconds));
    figures.put("firstRunSeconds", first);
    return new Findings(sizes, figures, List.of(table(first, seconds)));
  }

  private static Table table(double first, List<Double> seconds) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("first", digits(first)));
    for (int i = 0; i < seconds.size(); i++) {
      rows.add(List.of(Integer.toString(i + 1), digits(seconds.get(i))));
    }
    return new Table("Starts", List.of("start", "seconds"), rows);
  }

  private static String digits(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
