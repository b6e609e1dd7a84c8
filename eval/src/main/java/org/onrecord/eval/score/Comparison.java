package org.onrecord.eval.score;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.onrecord.eval.gold.GoldDocument;
import org.onrecord.eval.gold.GoldStatement;
import org.onrecord.eval.gold.Triple;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;

/**
 * What is to be compared in one document. Flat gold is compared with the outer statements alone.
 * Gold that is borderline, and findings that resemble it more than any other gold, are left out.
 *
 * @param text what the offsets point into; empty where it isn't known
 * @param gold in the gold's order
 * @param found in the record's order
 */
public record Comparison(String text, List<Triple> gold, List<Statement> found) {
  private static final double RESEMBLANCE = 0.5;

  public Comparison {
    gold = List.copyOf(gold);
    found = List.copyOf(found);
  }

  /** Of a document and the record of it, if there is one: else nothing was found. */
  public static Comparison of(GoldDocument gold, Optional<NewsRecord> record) {
    List<Statement> found =
        record.map(NewsRecord::statements).orElse(List.of()).stream()
            .filter(statement -> !gold.flat() || statement.within().isEmpty())
            .toList();
    List<BitSet> borderline = contents(gold, true);
    List<BitSet> core = contents(gold, false);
    return new Comparison(
        text(gold, record),
        triples(gold),
        found.stream().filter(each -> !isBorderline(each, borderline, core)).toList());
  }

  /** Nested gold has offsets alone, so that the record's text is the only one that is known. */
  private static String text(GoldDocument gold, Optional<NewsRecord> record) {
    return record
        .map(NewsRecord::text)
        .or(() -> gold.flat() ? gold.text() : Optional.empty())
        .orElse("");
  }

  private static List<Triple> triples(GoldDocument gold) {
    return gold.statements().stream()
        .filter(each -> !each.borderline())
        .map(GoldStatement::triple)
        .toList();
  }

  private static List<BitSet> contents(GoldDocument gold, boolean borderline) {
    return gold.statements().stream()
        .filter(each -> each.borderline() == borderline)
        .map(each -> Characters.of(each.triple().content()))
        .toList();
  }

  private static boolean isBorderline(Statement found, List<BitSet> borderline, List<BitSet> core) {
    BitSet content = Characters.of(found.content());
    double resemblance = closest(content, borderline);
    return resemblance >= RESEMBLANCE && resemblance > closest(content, core);
  }

  private static double closest(BitSet content, List<BitSet> others) {
    return others.stream().mapToDouble(other -> Characters.iou(content, other)).max().orElse(0);
  }
}
