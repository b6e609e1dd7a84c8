package org.onrecord.eval.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import org.onrecord.eval.reading.TokenizerComparison;
import org.onrecord.eval.report.Figure;
import org.onrecord.eval.report.Table;

/**
 * What came of comparing many texts. Texts with lone surrogates, which have no UTF-8, are left out.
 */
final class TokenizerTotals {
  private static final int SHOWN = 20;

  private final List<List<String>> differences = new ArrayList<>();
  private int texts;
  private int unencodable;
  private int words;
  private int subwords;
  private int different;

  void add(Path file, String text, TokenizerComparison comparison) {
    texts++;
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      unencodable++;
      return;
    }
    TokenizerComparison.Result result = comparison.compare(text);
    words += result.words();
    subwords += result.subwords();
    result.difference().ifPresent(difference -> differs(file, difference));
  }

  private void differs(Path file, String difference) {
    different++;
    if (differences.size() < SHOWN) {
      differences.add(List.of(String.valueOf(file.getFileName()), difference));
    }
  }

  SequencedMap<String, Integer> sizes() {
    SequencedMap<String, Integer> sizes = new LinkedHashMap<>();
    sizes.put("texts", texts);
    sizes.put("unencodable", unencodable);
    sizes.put("words", words);
    sizes.put("subwords", subwords);
    sizes.put("different", different);
    return sizes;
  }

  List<Figure> figures() {
    int compared = texts - unencodable;
    double same = compared == 0 ? 1 : 1 - (double) different / compared;
    return List.of(new Figure("same", same, Optional.empty(), Optional.empty()));
  }

  List<Table> examples() {
    return differences.isEmpty()
        ? List.of()
        : List.of(new Table("Differences", List.of("file", "difference"), differences));
  }
}
