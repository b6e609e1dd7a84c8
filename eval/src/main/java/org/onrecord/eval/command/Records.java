package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Hints;
import org.onrecord.Reader;
import org.onrecord.Result;
import org.onrecord.eval.gold.GoldDocument;
import org.onrecord.eval.gold.GoldException;
import org.onrecord.eval.reading.RecordFile;
import org.onrecord.eval.report.Checksum;
import org.onrecord.eval.report.Origin;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Where records come from: the reader, or a file that it has written. */
final class Records {
  @Option(
      names = "--records",
      paramLabel = "FILE",
      description = "Score these records (JSON Lines) instead of reading the documents.")
  private @Nullable Path file;

  @Option(
      names = "--write-records",
      paramLabel = "FILE",
      description = "Also write the records that were scored.")
  private @Nullable Path written;

  @Mixin private ModelOption model = new ModelOption();

  /** Wrong usage where the records, texts and all, are to be written of a part that is closed. */
  void refuseExamples(PartOption part) {
    if (written != null) {
      part.refuseExamples("--write-records");
    }
  }

  /** The records of some gold, by name; a file may lack some. */
  Map<String, NewsRecord> of(List<GoldDocument> gold) throws IOException {
    return of(() -> documents(gold, GoldDocument::name, GoldDocument::document));
  }

  /**
   * The records of some documents, by name; a file may lack some.
   *
   * @param documents by name; asked for only where they are to be read
   */
  Map<String, NewsRecord> of(Supplier<SequencedMap<String, Document>> documents)
      throws IOException {
    return of(documents, Hints.NONE, false);
  }

  /**
   * As {@link #of(Supplier)}.
   *
   * @param hints for the reader
   */
  Map<String, NewsRecord> of(Supplier<SequencedMap<String, Document>> documents, Hints hints)
      throws IOException {
    if (file != null && !hints.equals(Hints.NONE)) {
      throw new GoldException("--records are read already: hints for the reader come too late");
    }
    return of(documents, hints, false);
  }

  /**
   * The records of documents that are known to be in English: the language of a few words can't be
   * guessed.
   */
  Map<String, NewsRecord> ofEnglish(Supplier<SequencedMap<String, Document>> documents)
      throws IOException {
    return of(documents, Hints.NONE, true);
  }

  private Map<String, NewsRecord> of(
      Supplier<SequencedMap<String, Document>> documents, Hints hints, boolean english)
      throws IOException {
    Map<String, NewsRecord> records =
        file != null ? RecordFile.read(file) : read(documents.get(), hints, english);
    if (written != null) {
      RecordFile.write(written, records.values());
    }
    return records;
  }

  private Map<String, NewsRecord> read(
      SequencedMap<String, Document> documents, Hints hints, boolean english) {
    Map<String, NewsRecord> records = new LinkedHashMap<>();
    Iterator<String> names = documents.keySet().iterator();
    try (Reader reader = reader(hints)) {
      read(reader, documents.values(), english, each -> records.put(names.next(), each));
    }
    return records;
  }

  /**
   * The records of sentences that are known to be in English, in their order.
   *
   * @param folder of the model that reads; empty for the one that ships
   */
  static List<NewsRecord> ofSentences(List<String> sentences, Optional<Path> folder) {
    List<NewsRecord> records = new ArrayList<>();
    try (Reader reader = folder.map(Reader::load).orElseGet(Reader::load)) {
      read(reader, sentences.stream().map(Document::of).toList(), true, records::add);
    }
    return records;
  }

  private static void read(
      Reader reader,
      Collection<Document> documents,
      boolean english,
      Consumer<NewsRecord> records) {
    int threads = Runtime.getRuntime().availableProcessors();
    try (Stream<Result> results = reader.readAll(documents.stream(), threads, english)) {
      results.forEachOrdered(result -> records.accept(record(result)));
    }
  }

  /** The reader, for what no record holds. */
  Reader reader() {
    return reader(Hints.NONE);
  }

  private Reader reader(Hints hints) {
    return model
        .directory()
        .map(folder -> Reader.load(folder, hints))
        .orElseGet(() -> Reader.load(hints));
  }

  /**
   * The record of a gold text.
   *
   * @throws GoldException if there is none
   */
  static NewsRecord of(String name, Map<String, NewsRecord> records) {
    NewsRecord record = records.get(name);
    if (record == null) {
      throw new GoldException("there is no record of " + name);
    }
    return record;
  }

  /**
   * The record of a gold text.
   *
   * @throws GoldException if there is none, or if it is one of another text
   */
  static NewsRecord of(String name, String text, Map<String, NewsRecord> records) {
    NewsRecord record = of(name, records);
    if (!record.text().equals(text)) {
      throw new GoldException("the record of " + name + " is one of another text");
    }
    return record;
  }

  /** The texts of some gold, by name. */
  static <G> SequencedMap<String, Document> documents(
      List<G> gold, Function<G, String> name, Function<G, Document> document) {
    SequencedMap<String, Document> documents = new LinkedHashMap<>();
    gold.forEach(each -> documents.putIfAbsent(name.apply(each), document.apply(each)));
    return documents;
  }

  private static NewsRecord record(Result result) {
    return switch (result) {
      case Result.Read read -> read.record();
      case Result.Failed failed -> throw failed.cause();
    };
  }

  /** The model that reads; none where the records are read already. */
  Optional<ModelOption> model() {
    return file == null ? Optional.of(model) : Optional.empty();
  }

  /** What made the records. */
  List<Origin> origins() throws IOException {
    return file != null ? List.of(Checksum.of(file)) : model.origins();
  }
}
