package org.onrecord.eval.bench.archive;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Location;
import org.onrecord.archive.Writing;
import org.onrecord.compare.Comparing;
import org.onrecord.eval.bench.Findings;
import org.onrecord.eval.report.Table;
import org.onrecord.record.NewsRecord;

/**
 * What it costs to put the events of a document among the happenings of an archive that grows, in
 * time of the processor.
 *
 * @param folder for its file
 * @param progress is told what is done next
 */
public record ClusteringGrowth(Path folder, Consumer<String> progress) {
  private static final double MILLIS = 1e3;

  /** Up to one size, from the one before it. */
  private record Stage(int documents, double millis) {}

  /**
   * Measures.
   *
   * @param sizes how many documents there are, ascending
   */
  public Findings of(List<Integer> sizes) {
    Press press = new Press(Lexicon.invented());
    Lap lap = new Lap();
    List<Stage> stages = new ArrayList<>();
    try (Archive opened =
        Archive.openOrCreate(Location.parse(folder.resolve("clustered.db").toString()))) {
      Archive archive = Comparing.in(opened.with(lap::start)).with(lap::stop);
      int there = 0;
      for (int size : sizes) {
        progress.accept("clustering events of documents up to " + size);
        for (int i = there; i < size; i++) {
          Press.Article article = press.article(i);
          archive.add(article.record(), article.found(), "bench");
        }
        stages.add(new Stage(size, MILLIS * lap.take() / (size - there)));
        there = size;
      }
    }
    return new Findings(sizes(sizes, press), figures(stages), List.of(table(stages)));
  }

  /** The time between two moments of each document, added up. */
  private static final class Lap {
    private Processor running = Processor.start();
    private double seconds;

    void start(Writing writing, long document, NewsRecord record) {
      running = Processor.start();
    }

    void stop(Writing writing, long document, NewsRecord record) {
      seconds += running.seconds();
    }

    /** The sum, which then begins anew. */
    double take() {
      double sum = seconds;
      seconds = 0;
      return sum;
    }
  }

  private static SequencedMap<String, Integer> sizes(List<Integer> sizes, Press press) {
    SequencedMap<String, Integer> all = new LinkedHashMap<>();
    all.put("documents clustered", sizes.getLast());
    all.put("events a document", press.article(0).record().events().size());
    return all;
  }

  private static SequencedMap<String, Double> figures(List<Stage> stages) {
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    stages.forEach(stage -> figures.put("clusteringMillisAt" + stage.documents, stage.millis));
    if (stages.size() > 1) {
      Stage first = stages.getFirst();
      Stage last = stages.getLast();
      figures.put(
          "clusteringExponent",
          Math.log(last.millis / first.millis)
              / Math.log((double) last.documents / first.documents));
    }
    return figures;
  }

  private static Table table(List<Stage> stages) {
    return new Table(
        "Clustering: milliseconds of the processor for each document that came last",
        List.of("documents", "ms a document"),
        stages.stream()
            .map(
                stage ->
                    List.of(
                        String.valueOf(stage.documents),
                        String.format(Locale.ROOT, "%.2f", stage.millis)))
            .toList());
  }
}
