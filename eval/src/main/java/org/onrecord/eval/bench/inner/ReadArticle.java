package org.onrecord.eval.bench.inner;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.Reader;
import org.onrecord.eval.gold.Texts;
import org.onrecord.model.Head;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.reading.actor.Actors;
import org.onrecord.reading.attribution.Statements;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.RecordJson;
import org.onrecord.text.Document;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** An article, and what each step gives that a later one takes; JMH makes and fills it. */
@State(Scope.Benchmark)
@SuppressWarnings("NullAway.Init") // filled by setUp
public class ReadArticle {
  /** The file whose first text is read. */
  @Param("")
  public String file;

  String text;
  ReaderModel model;
  Statements statements;
  Actors actors;
  Sentences sentences;
  Words words;
  Scores scores;
  List<Statements.Placed> attributions;
  NewsRecord record;
  String json;

  /** Does all steps once. */
  @Setup(Level.Trial)
  public void setUp() {
    text = Texts.of(Path.of(file)).getFirst();
    model = ReaderModel.load();
    statements = new Statements(model.description());
    actors = new Actors(model.description());
    sentences = Sentences.of(text);
    words = model.wordPiece().words(text);
    scores = model.scores(words, heads());
    attributions = statements.in(words, scores);
    try (Reader reader = Reader.load()) {
      record = reader.read(Document.of(text), true);
    }
    json = RecordJson.line(record);
  }

  List<Head> heads() {
    return Stream.concat(statements.heads().stream(), actors.heads().stream()).toList();
  }

  /** Gives the model's memory back. */
  @TearDown(Level.Trial)
  public void tearDown() {
    model.close();
  }
}
