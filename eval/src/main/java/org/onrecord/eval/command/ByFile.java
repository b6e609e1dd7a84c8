package org.onrecord.eval.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.function.Function;
import org.onrecord.eval.report.Rounded;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.score.Tally;

/** The counts of each file's documents, where files are of different sorts. */
record ByFile(SequencedMap<Path, List<Tally>> tallies) {

  /** Counts what is in each file. */
  static ByFile of(List<Path> files, Function<Path, List<Tally>> count) {
    SequencedMap<Path, List<Tally>> tallies = new LinkedHashMap<>();
    files.forEach(file -> tallies.put(file, count.apply(file)));
    return new ByFile(tallies);
  }

  List<Tally> all() {
    return tallies.values().stream().flatMap(List::stream).toList();
  }

  /** The figures of each file, if there is more than one. */
  List<Table> tables(Function<List<Tally>, SequencedMap<String, Double>> figures) {
    if (tallies.size() < 2) {
      return List.of();
    }
    List<String> header = new ArrayList<>(List.of("file"));
    header.addAll(figures.apply(all()).keySet());
    return List.of(
        new Table(
            "By file",
            header,
            tallies.entrySet().stream().map(each -> row(each, figures)).toList()));
  }

  private static List<String> row(
      Map.Entry<Path, List<Tally>> file,
      Function<List<Tally>, SequencedMap<String, Double>> figures) {
    List<String> row = new ArrayList<>(List.of(String.valueOf(file.getKey().getFileName())));
    figures.apply(file.getValue()).values().forEach(value -> row.add(Rounded.of(value).toString()));
    return row;
  }
}
