package org.onrecord.eval.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
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
    int threads = Runtime.getRuntime().availableProcessors();
    try (Reader reader = reader(hints);
        Stream<Result> results = reader.readAll(documents.values().stream(), threads, english)) {
      Iterator<String> names = documents.keySet().iterator();
      results.forEachOrdered(result -> records.put(names.next(), record(result)));
    }
    return records;
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

  /** What made the records. */
  List<Origin> origins() throws IOException {
    return file != null ? List.of(Checksum.of(file)) : model.origins();
  }
}
