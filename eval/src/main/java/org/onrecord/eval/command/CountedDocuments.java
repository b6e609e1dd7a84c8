package org.onrecord.eval.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.eval.gold.GumDocument;
import org.onrecord.eval.reading.ChainReads;
import org.onrecord.eval.report.Rounded;
import org.onrecord.eval.report.Table;
import org.onrecord.eval.score.Coreference;
import org.onrecord.eval.score.CoreferenceScorer;
import org.onrecord.eval.score.CoreferenceScorer.Counted;
import org.onrecord.eval.score.RecallPrecision;

/** What was counted in documents with chains, in their order. */
record CountedDocuments(List<CountedDocument> documents) {
  CountedDocuments {
    documents = List.copyOf(documents);
  }

  /** What was counted in one document of a genre. */
  record CountedDocument(String genre, Counted counted) {}

  static CountedDocuments of(List<GumDocument> documents, ChainReads reads) {
    return new CountedDocuments(
        documents.stream().map(document -> counted(document, reads)).toList());
  }

  private static CountedDocument counted(GumDocument document, ChainReads reads) {
    return new CountedDocument(
        document.genre(), CoreferenceScorer.count(document.chains(), reads.of(document.text())));
  }

  List<Counted> all() {
    return documents.stream().map(CountedDocument::counted).toList();
  }

  /** Recall and precision behind the figures, and the figures of each genre. */
  List<Table> tables() {
    return documents.isEmpty() ? List.of() : List.of(measures(), genres());
  }

  private Table measures() {
    Counted sum = CoreferenceScorer.sum(all());
    List<List<String>> rows = new ArrayList<>();
    add(sum.spans(), "", rows);
    add(sum.heads(), "-head", rows);
    return new Table("Recall and precision", List.of("figure", "recall", "precision", "F1"), rows);
  }

  private static void add(Coreference sum, String ending, List<List<String>> rows) {
    sum.measures().forEach((name, measure) -> rows.add(row(name + ending, measure)));
  }

  private static List<String> row(String name, RecallPrecision measure) {
    return List.of(name, text(measure.recall()), text(measure.precision()), text(measure.f1()));
  }

  private Table genres() {
    Map<String, List<Counted>> byGenre =
        documents.stream()
            .collect(
                Collectors.groupingBy(
                    CountedDocument::genre,
                    TreeMap::new,
                    Collectors.mapping(CountedDocument::counted, Collectors.toList())));
    List<String> header = new ArrayList<>(List.of("genre", "documents"));
    header.addAll(CoreferenceScorer.figures(all()).keySet());
    List<List<String>> rows = new ArrayList<>();
    byGenre.forEach((genre, counted) -> rows.add(row(genre, counted)));
    return new Table("By genre", header, rows);
  }

  private static List<String> row(String genre, List<Counted> documents) {
    List<String> row = new ArrayList<>(List.of(genre, String.valueOf(documents.size())));
    CoreferenceScorer.figures(documents).values().forEach(value -> row.add(text(value)));
    return row;
  }

  private static String text(double value) {
    return Rounded.of(value).toString();
  }
}
