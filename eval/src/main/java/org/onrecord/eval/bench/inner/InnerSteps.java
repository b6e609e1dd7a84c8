package org.onrecord.eval.bench.inner;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.onrecord.model.Scores;
import org.onrecord.model.TaggedSpan;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.actor.Name;
import org.onrecord.reading.attribution.Placed;
import org.onrecord.reading.attribution.Quotations;
import org.onrecord.reading.language.Language;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.syntax.Parse;
import org.onrecord.record.Ids;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.RecordJson;
import org.onrecord.record.Statement;
import org.onrecord.text.Document;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;

/** Microseconds that each step takes for an article. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class InnerSteps {
  /** Which language a text is in. */
  @Benchmark
  public String language(ReadArticle article) {
    return Language.of(article.text);
  }

  /** Paragraphs and sentences. */
  @Benchmark
  public Sentences sentences(ReadArticle article) {
    return Sentences.of(article.text);
  }

  /** Words and their subwords. */
  @Benchmark
  public Words tokenizer(ReadArticle article) {
    return article.model.wordPiece().words(article.text);
  }

  /** The model's one pass, all heads and windows, to compare the rest with. */
  @Benchmark
  public Scores model(ReadArticle article) {
    return article.model.scores(article.words, article.heads());
  }

  /** Best tags of one head, and how sure they are. */
  @Benchmark
  public List<TaggedSpan> viterbi(ReadArticle article) {
    return article
        .model
        .description()
        .tagger("attribution")
        .tagging(article.scores, List.of(), 1)
        .best();
  }

  /** Fragments of all layers, with the links between them. */
  @Benchmark
  public List<Placed> links(ReadArticle article) {
    return article.attributions.in(article.draft(), article.words, article.scores);
  }

  /** Quotation marks and what they hold. */
  @Benchmark
  public Quotations quotations(ReadArticle article) {
    return Quotations.of(article.text, article.sentences.paragraphs());
  }

  /** Kinds, acts and the rest of what makes attributions statements. */
  @Benchmark
  public List<Statement> statements(ReadArticle article) {
    return article.statements.of(article.draft());
  }

  /** Names of people, organisations and places. */
  @Benchmark
  public List<Name> names(ReadArticle article) {
    return article.names.in(article.draft(), article.words, article.scores);
  }

  /** Parses of all sentences. */
  @Benchmark
  public List<Parse> parses(ReadArticle article) {
    return article.parses.in(article.draft(), article.words, article.scores);
  }

  /** All steps behind the model's pass. */
  @Benchmark
  public Draft allSteps(ReadArticle article) {
    return article.read();
  }

  /** The id of a document. */
  @Benchmark
  public String id(ReadArticle article) {
    return Ids.document(Document.of(article.text));
  }

  /** A record written as JSON. */
  @Benchmark
  public String writeJson(ReadArticle article) {
    return RecordJson.line(article.record);
  }

  /** A record read from JSON. */
  @Benchmark
  public NewsRecord readJson(ReadArticle article) {
    return RecordJson.read(article.json);
  }
}
