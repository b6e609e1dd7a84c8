package org.onrecord.eval.bench.inner;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.onrecord.Reader;
import org.onrecord.eval.gold.Texts;
import org.onrecord.model.Head;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Scores;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Published;
import org.onrecord.reading.Steps;
import org.onrecord.reading.actor.Lexicon;
import org.onrecord.reading.actor.Names;
import org.onrecord.reading.attribution.Attributions;
import org.onrecord.reading.attribution.Placed;
import org.onrecord.reading.attribution.Statements;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.record.Ids;
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
  Attributions attributions;
  Steps steps;
  Names names;
  Parses parses;
  Statements statements;
  Sentences sentences;
  Words words;
  Scores scores;
  List<Placed> found;
  NewsRecord record;
  String json;

  /** Does all steps once. */
  @Setup(Level.Trial)
  public void setUp() {
    text = Texts.of(Path.of(file)).getFirst();
    model = ReaderModel.load();
    steps = Reader.steps(model.description());
    attributions = new Attributions(model.description());
    parses = new Parses(model.description());
    names = new Names(model.description(), new Lexicon());
    statements = new Statements(model.description());
    sentences = Sentences.of(text);
    words = model.wordPiece().words(text);
    scores = model.scores(words, heads());
    found = attributions.in(new Draft(text, new Ids("")), words, scores);
    try (Reader reader = Reader.load()) {
      record = reader.read(Document.of(text), true);
    }
    json = RecordJson.line(record);
  }

  List<Head> heads() {
    return steps.heads();
  }

  /** What the statements are made from. */
  Draft draft() {
    Draft draft = new Draft(text, new Ids(record.id()));
    draft.put(Sentences.PART, sentences);
    draft.put(Published.PART, Published.of(Optional.empty()));
    draft.put(Attributions.PART, found);
    return draft;
  }

  /** What all steps make of the model's scores. */
  Draft read() {
    Draft draft = draft();
    steps.read(draft, List.of(words), any -> scores);
    return draft;
  }

  /** Gives the model's memory back. */
  @TearDown(Level.Trial)
  public void tearDown() {
    model.close();
  }
}
