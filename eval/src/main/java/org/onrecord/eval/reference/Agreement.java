package org.onrecord.eval.reference;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.onrecord.eval.gold.AttributionGold;
import org.onrecord.eval.gold.GoldDocument;
import org.onrecord.eval.gold.GoldException;
import org.onrecord.eval.reading.RecordFile;
import org.onrecord.eval.report.Figure;
import org.onrecord.eval.report.Rounded;
import org.onrecord.eval.report.Table;
import org.onrecord.record.NewsRecord;

/**
 * Whether our figures are those of the reference script, digit for digit. A folder of gold is given
 * to the script as it is; flat gold in another layout is written out in PolNeAR's.
 *
 * @param script where the reference is
 */
public record Agreement(Path script) {

  /**
   * The figures that both agree on.
   *
   * @param files the gold's files and folders
   * @param gold what was read from them
   * @param sizes our counts of documents
   * @param figures our figures
   * @throws DisagreementException if one of the script's figures is not ours, or one is missing
   */
  public Table check(
      List<Path> files,
      List<GoldDocument> gold,
      Collection<NewsRecord> records,
      Map<String, Integer> sizes,
      List<Figure> figures)
      throws IOException {
    Path folder = Files.createTempDirectory("agreement");
    try {
      Path recordFile = folder.resolve("records.jsonl");
      RecordFile.write(recordFile, records);
      return compare(ours(sizes, figures), theirs(files, gold, recordFile, folder));
    } finally {
      delete(folder);
    }
  }

  private static SequencedMap<String, BigDecimal> ours(
      Map<String, Integer> sizes, List<Figure> figures) {
    SequencedMap<String, BigDecimal> ours = new LinkedHashMap<>();
    figures.forEach(figure -> ours.put(figure.name(), Rounded.of(figure.value())));
    sizes.forEach((name, size) -> ours.put(name, Rounded.of(size)));
    return ours;
  }

  private Map<String, BigDecimal> theirs(
      List<Path> files, List<GoldDocument> gold, Path records, Path folder) throws IOException {
    ReferenceScorer scorer = new ReferenceScorer(script);
    if (files.size() == 1 && Files.isDirectory(files.getFirst())) {
      Path only = files.getFirst();
      return scorer.figures(
          AttributionGold.isPolnear(only)
              ? ReferenceScorer.Layout.POLNEAR
              : ReferenceScorer.Layout.GOLD,
          only,
          records);
    }
    if (gold.stream().map(GoldDocument::name).distinct().count() < gold.size()
        || !gold.stream().allMatch(GoldDocument::flat)) {
      throw new GoldException(
          "the reference script takes one folder, or flat gold with one version of each document");
    }
    PolnearWriter.write(gold, folder);
    return scorer.figures(ReferenceScorer.Layout.POLNEAR, folder, records);
  }

  private Table compare(Map<String, BigDecimal> ours, Map<String, BigDecimal> theirs) {
    if (!ours.equals(theirs)) {
      throw new DisagreementException("ours: " + ours + ", but " + script + ": " + theirs);
    }
    List<List<String>> rows = new ArrayList<>();
    ours.forEach(
        (name, value) -> rows.add(List.of(name, value.stripTrailingZeros().toPlainString())));
    return new Table("The same by the reference script", List.of("figure", "value"), rows);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
