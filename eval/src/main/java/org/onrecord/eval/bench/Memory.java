package org.onrecord.eval.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;
import org.onrecord.eval.report.Table;

/**
 * The most memory that reading takes: of one article, and of many short ones, so that what grows
 * with their number would show.
 *
 * @param program that is started
 * @param progress is told what is measured next
 */
public record Memory(Program program, Consumer<String> progress) {
  private static final int SHORT = 150;
  private static final double MEGABYTE = 1e6;

  /**
   * Nothing where the system doesn't tell.
   *
   * @param article that is read alone
   * @param texts of which the many are made
   * @param count how many they are
   */
  public Findings of(Path article, List<String> texts, int count) throws IOException {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    SequencedMap<String, Double> figures = new LinkedHashMap<>();
    if (!PeakMemory.isKnown()) {
      String why = "this system has no /proc/PID/status, which tells it on Linux";
      Table none = new Table("Peak memory: not measured", List.of("why"), List.of(List.of(why)));
      return new Findings(sizes, figures, List.of(none));
    }
    progress.accept("memory of reading one article");
    figures.put("peakMegabytes", program.peakBytes(article) / MEGABYTE);
    progress.accept("memory of reading many articles: " + count);
    sizes.put("articles", count);
    figures.put("peakMegabytesMany", ofMany(Articles.shortOnes(texts, SHORT), count) / MEGABYTE);
    return new Findings(sizes, figures, List.of());
  }

  private double ofMany(List<String> texts, int count) throws IOException {
    Path file = Files.createTempFile("onrecord-bench", ".jsonl");
    try {
      Articles.write(file, texts, count);
      return program.peakBytes(file);
    } finally {
      Files.delete(file);
    }
  }
}
