package org.onrecord;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.model.Head;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.Scores;
import org.onrecord.model.Sections;
import org.onrecord.model.Words;
import org.onrecord.reading.actor.Actors;
import org.onrecord.reading.attribution.Statements;
import org.onrecord.reading.language.Language;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.record.Actor;
import org.onrecord.record.Ids;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;
import org.onrecord.text.Document;

/**
 * Reads a document and keeps the record of who said what in it.
 *
 * <p>One reader serves any number of threads: its weights are loaded once. Reading the same
 * document gives the same record, whichever thread reads it. Close it when nothing is read any
 * more.
 */
public final class Reader implements AutoCloseable {
  /** Subwords of a section: what of a long document is held at a time. */
  private static final int SECTION = 16_384;

  private final ReaderModel model;
  private final Statements statements;
  private final Actors actors;
  private final List<Head> heads;

  private Reader(ReaderModel model) {
    this.model = model;
    statements = new Statements(model.description());
    actors = new Actors(model.description());
    heads = Stream.concat(statements.heads().stream(), actors.heads().stream()).toList();
  }

  /** A reader with the model that ships. */
  public static Reader load() {
    return new Reader(ReaderModel.load());
  }

  /**
   * A reader with the model in a folder: {@code reader.onnx}, {@code reader.json}, {@code
   * vocab.txt}.
   */
  public static Reader load(Path folder) {
    return new Reader(ReaderModel.load(folder));
  }

  /**
   * Reads a document; one that is not in English gets its language and its sentences, and no
   * statements.
   */
  public NewsRecord read(Document document) {
    return read(document, false);
  }

  /**
   * Reads a document.
   *
   * @param force whether a document in another language is read as if it were in English
   */
  public NewsRecord read(Document document, boolean force) {
    String text = document.text();
    Sentences sentences = Sentences.of(text);
    String language = Language.of(text);
    NewsRecord blank = NewsRecord.of(document, language, sentences.sentences());
    if (!force && !language.equals(Language.ENGLISH)) {
      return blank;
    }
    List<Statements.Placed> attributions = new ArrayList<>();
    List<Actors.Name> names = new ArrayList<>();
    for (Words section :
        Sections.of(model.wordPiece().words(text), sentences.sentences(), SECTION)) {
      Scores scores = model.scores(section, heads);
      attributions.addAll(statements.in(section, scores));
      names.addAll(actors.in(section, scores));
    }
    Ids ids = new Ids(blank.id());
    List<Statement> said = statements.of(text, sentences, attributions, ids);
    List<Actor> named = actors.of(text, names, ids);
    return blank.with(said, named);
  }

  /**
   * Reads documents on several threads, in their order; however many come, a few for each thread
   * are held at a time. One that fails does not stop the others. Close the stream.
   *
   * @param threads how many, at least one
   * @param force as in {@link #read(Document, boolean)}
   */
  public Stream<Result> readAll(Stream<Document> documents, int threads, boolean force) {
    return InOrder.map(documents, threads, document -> result(document, force));
  }

  private Result result(Document document, boolean force) {
    try {
      return new Result.Read(read(document, force));
    } catch (RuntimeException e) {
      return new Result.Failed(document, e);
    }
  }

  @Override
  public void close() {
    model.close();
  }
}
