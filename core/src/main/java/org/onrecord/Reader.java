package org.onrecord;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.stream.Stream;
import org.onrecord.model.Head;
import org.onrecord.model.ModelDescription;
import org.onrecord.model.ModelException;
import org.onrecord.model.ReaderModel;
import org.onrecord.model.ReaderModel.Loaded;
import org.onrecord.model.Scores;
import org.onrecord.model.Sections;
import org.onrecord.model.Words;
import org.onrecord.reading.Draft;
import org.onrecord.reading.Published;
import org.onrecord.reading.Steps;
import org.onrecord.reading.actor.Actors;
import org.onrecord.reading.actor.CapitalisedWords;
import org.onrecord.reading.actor.Casting;
import org.onrecord.reading.actor.Chains;
import org.onrecord.reading.actor.Lexicon;
import org.onrecord.reading.actor.MentionHeads;
import org.onrecord.reading.actor.Names;
import org.onrecord.reading.actor.Phrases;
import org.onrecord.reading.actor.Roster;
import org.onrecord.reading.actor.Speakers;
import org.onrecord.reading.attribution.Attributions;
import org.onrecord.reading.attribution.Statements;
import org.onrecord.reading.dispute.Claims;
import org.onrecord.reading.dispute.Disputes;
import org.onrecord.reading.dispute.Gisting;
import org.onrecord.reading.dispute.Rivals;
import org.onrecord.reading.dispute.Sayings;
import org.onrecord.reading.event.CountedWords;
import org.onrecord.reading.event.Events;
import org.onrecord.reading.event.Quantities;
import org.onrecord.reading.event.Tellings;
import org.onrecord.reading.language.Language;
import org.onrecord.reading.place.Places;
import org.onrecord.reading.sentence.Sentences;
import org.onrecord.reading.syntax.Parses;
import org.onrecord.reading.time.SaidWhen;
import org.onrecord.reading.time.TimeSpans;
import org.onrecord.reading.time.Times;
import org.onrecord.record.Ids;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

/**
 * Reads a document and keeps the record of who said what in it.
 *
 * <p>One reader serves any number of threads: its weights are loaded once. Reading the same
 * document gives the same record, whichever thread reads it. Close it when nothing is read any
 * more.
 */
public final class Reader implements AutoCloseable {
  /** Subwords of a section: how much of a long document has its scores held at a time. */
  private static final int SECTION = 16_384;

  /** Digits of a model's fingerprint that tell it from others. */
  private static final int FINGERPRINT = 12;

  private final ReaderModel model;
  private final Steps steps;
  private final List<Head> heads;

  private Reader(Optional<Path> folder, Hints hints) {
    Lexicon lexicon = new Lexicon();
    Function<ModelDescription, Steps> making =
        description -> steps(description, lexicon, folder, hints);
    Loaded<Steps> loaded =
        folder
            .map(from -> ReaderModel.load(from, making))
            .orElseGet(() -> ReaderModel.load(making));
    model = loaded.model();
    steps = loaded.made();
    heads = steps.heads();
    // Its lists are read while the model reads the first text.
    lexicon.prepare();
  }

  /** The steps of reading, in their order. */
  public static Steps steps(ModelDescription description) {
    return steps(description, new Lexicon(), Optional.empty(), Hints.NONE);
  }

  private static Steps steps(
      ModelDescription description, Lexicon lexicon, Optional<Path> folder, Hints hints) {
    return new Steps(
        Set.of(Sentences.PART, Published.PART),
        List.of(
            new Attributions(description),
            new Parses(description),
            new Names(description, lexicon),
            new MentionHeads(description),
            new CapitalisedWords(description),
            new TimeSpans(description),
            new Tellings(description),
            new CountedWords(description),
            new Sayings(description)),
        List.of(
            new Statements(description),
            new Phrases(lexicon),
            new Chains(description),
            new Casting(),
            new Actors(description, lexicon),
            new Speakers(),
            new Times(),
            new SaidWhen(),
            new Places(lexicon, folder, hints.places(), hints.home()),
            new Quantities(),
            new Events(),
            new Gisting(),
            new Disputes(description)));
  }

  /**
   * A reader with the model that ships.
   *
   * @throws ModelException if a file of it is missing or can't be read
   */
  public static Reader load() {
    return load(Hints.NONE);
  }

  /**
   * A reader with the model that ships, for whoever knows something of the documents' places.
   *
   * @throws ModelException if a file of the model is missing or can't be read
   */
  public static Reader load(Hints hints) {
    return new Reader(Optional.empty(), hints);
  }

  /**
   * A reader with the model in a folder: {@code reader.onnx}, {@code reader.json}, {@code
   * vocab.txt}. Where {@code gazetteer.bin} lies there, too, unpacked from the jar, it is mapped.
   *
   * @throws ModelException if one of them is missing or can't be read, or if it is no model for
   *     this version; the message names the file or the folder
   */
  public static Reader load(Path folder) {
    return load(folder, Hints.NONE);
  }

  /**
   * As {@link #load(Path)}, for whoever knows something of the documents' places.
   *
   * @throws ModelException as {@link #load(Path)} does
   */
  public static Reader load(Path folder, Hints hints) {
    return new Reader(Optional.of(folder), hints);
  }

  /**
   * Reads a document; one that is not in English gets its language and its sentences, and no
   * statements.
   *
   * @throws ModelException if the model fails on it; the message says where in the text
   */
  public NewsRecord read(Document document) {
    return read(document, false);
  }

  /**
   * Reads a document.
   *
   * @param force whether a document in another language is read as if it were in English
   * @throws ModelException if the model fails on it; the message says where in the text
   */
  public NewsRecord read(Document document, boolean force) {
    return readWithClaims(document, force).record();
  }

  /**
   * As {@link #read(Document, boolean)}, with what of the document others may dispute.
   *
   * @throws ModelException if the model fails on it; the message says where in the text
   */
  public Result.Read readWithClaims(Document document, boolean force) {
    return read(document, force, words -> model.scores(words, heads));
  }

  private Result.Read read(Document document, boolean force, Function<Words, Scores> scores) {
    String text = document.text();
    Sentences sentences = Sentences.of(text);
    String language = Language.of(text);
    NewsRecord blank = NewsRecord.of(document, language, sentences.sentences());
    if (!force && !language.equals(Language.ENGLISH)) {
      return new Result.Read(blank, Claims.NONE);
    }
    List<Words> sections =
        Sections.of(model.wordPiece().words(text), sentences.sentences(), SECTION);
    return read(blank, sentences, sections, steps, scores);
  }

  /**
   * The record of a document from what the model says of its words.
   *
   * @param blank of this document, with nothing found yet
   */
  static Result.Read read(
      NewsRecord blank,
      Sentences sentences,
      List<Words> sections,
      Steps steps,
      Function<Words, Scores> model) {
    Draft draft = new Draft(blank.text(), new Ids(blank.id()));
    draft.put(Sentences.PART, sentences);
    draft.put(Published.PART, Published.of(blank.published()));
    steps.read(draft, sections, model);
    NewsRecord record =
        blank
            .placed(draft.get(Places.PART), draft.get(Times.PART))
            .with(draft.get(SaidWhen.PART), draft.get(Roster.PART).actors())
            .happened(draft.get(Events.PART), draft.get(Quantities.PART))
            .disputed(draft.get(Disputes.PART));
    return new Result.Read(record, Claims.of(draft));
  }

  /**
   * Reads documents on several threads, in their order; however many come, a few for each thread
   * are held at a time. A thread without a document helps with the windows of another's. One that
   * fails gives a {@link Result.Failed} and does not stop the others.
   *
   * <p>Reading begins with this call. Close the stream that it returns, and do so before you close
   * the reader: that begins no further document, waits for those that are being read, and closes
   * the stream of documents. It waits no longer than a second for that stream's next document: one
   * that blocks and heeds no interrupt is closed while its thread is still waiting in it.
   *
   * <p>What the source of documents throws is thrown to whoever takes the results, behind those of
   * the documents before it: an exception as it is, an Error as the cause of an
   * IllegalStateException. After it there are no more results. Who is interrupted while waiting for
   * a result gets an IllegalStateException; an iterator still has the result.
   *
   * @param documents taken from the stream on a thread of its own
   * @param threads how many read, at least one
   * @param force as in {@link #read(Document, boolean)}
   * @throws IllegalArgumentException at once, if {@code threads} is less than 1
   */
  public Stream<Result> readAll(Stream<Document> documents, int threads, boolean force) {
    return InOrder.map(documents, threads, (document, helpers) -> result(document, force, helpers));
  }

  /**
   * As {@link #readAll(Stream, int, boolean)}, without force.
   *
   * @throws IllegalArgumentException at once, if {@code threads} is less than 1
   */
  public Stream<Result> readAll(Stream<Document> documents, int threads) {
    return readAll(documents, threads, false);
  }

  private Result result(Document document, boolean force, Executor helpers) {
    try {
      return read(document, force, words -> model.scores(words, heads, helpers));
    } catch (RuntimeException e) {
      return new Result.Failed(document, e);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return new Result.Failed(
          document, new IllegalStateException("too little memory to read it: " + e, e));
    }
  }

  /**
   * Which reader this is: the program's version and the first digits of the model's fingerprint.
   * Another version may find other things in the same text.
   *
   * @throws ModelException if a file of the model can't be read any more
   */
  public String version() {
    String version = Reader.class.getPackage().getImplementationVersion();
    return (version == null ? "unreleased" : version)
        + "+"
        + model.fingerprint().substring(0, FINGERPRINT);
  }

  /** Compares the claims of documents that were read; it lives on when the reader is closed. */
  public Rivals rivals() {
    return new Rivals(model.description());
  }

  @Override
  public void close() {
    model.close();
  }
}
