package org.onrecord.eval.bench.inner;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import org.onrecord.eval.bench.BenchException;
import org.onrecord.eval.bench.Findings;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link InnerSteps} in a process of its own for each step. */
public final class InnerTimes {
  private static final int WARM_UPS = 3;
  private static final int RUNS = 5;
  private static final TimeValue EACH = TimeValue.seconds(1);

  private InnerTimes() {}

  /**
   * Microseconds of each step, slowest first.
   *
   * @param pattern of the names of the steps wanted, a regular expression
   * @param article whose text is read
   * @param progress takes what JMH tells while it runs
   * @throws BenchException if no step has such a name, or one fails
   */
  public static Findings of(String pattern, Path article, PrintStream progress) {
    Options options =
        new OptionsBuilder()
            .include(InnerSteps.class.getSimpleName() + "\\.(" + pattern + ")$")
            .forks(1)
            .warmupIterations(WARM_UPS)
            .warmupTime(EACH)
            .measurementIterations(RUNS)
            .measurementTime(EACH)
            .shouldFailOnError(true)
            .param("file", article.toString())
            .build();
    try {
      return findings(
          new Runner(
                  options, OutputFormatFactory.createFormatInstance(progress, VerboseMode.NORMAL))
              .run());
    } catch (RunnerException e) {
      throw new BenchException("the inner steps '" + pattern + "' can't be timed", e);
    }
  }

  private static Findings findings(Collection<RunResult> results) {
    SequencedMap<String, Double> micros = new LinkedHashMap<>();
    results.stream()
        .<Result<?>>map(RunResult::getPrimaryResult)
        .sorted(Comparator.<Result<?>>comparingDouble(Result::getScore).reversed())
        .forEach(result -> micros.put(result.getLabel() + "Micros", result.getScore()));
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("steps", micros.size());
    return new Findings(sizes, micros, List.of());
  }
}
