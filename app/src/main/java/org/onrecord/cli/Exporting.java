package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import java.util.stream.Stream;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;
import org.onrecord.export.Unfinished;
import org.onrecord.export.Zip;
import org.onrecord.export.parquet.DuckDb;
import org.onrecord.export.parquet.ParquetExport;
import org.onrecord.export.table.Table;

/**
 * Writes documents to where they are wanted: whole, or not at all. What goes to standard output
 * goes there as it comes.
 *
 * @param table of the formats that are one
 * @param duckDb of Parquet
 */
record Exporting(ExportFormat format, Table<?> table, Optional<DuckDb> duckDb) {
  private static final String ZIP = ".zip";

  /** To standard output. */
  void to(Output out, Stream<Exported> documents) throws IOException {
    Path scratch = Files.createTempDirectory("onrecord-export");
    try (Writer writer = new BufferedWriter(out.writer());
        Export export = format.to(writer, table, scratch)) {
      all(documents, export);
    } finally {
      Files.deleteIfExists(scratch);
    }
  }

  /** To a file, or where the format is a folder, to one or to a zip archive of it. */
  void to(Path place, Stream<Exported> documents) throws IOException {
    if (format.isFolder() && !isZip(place)) {
      Unfinished.checkFree(place);
    }
    try (Unfinished unfinished = Unfinished.at(place)) {
      if (format.isFolder()) {
        folder(place, documents, unfinished);
      } else {
        file(documents, unfinished);
        unfinished.finishFile();
      }
    }
  }

  private static boolean isZip(Path place) {
    return place.toString().endsWith(ZIP);
  }

  private void folder(Path place, Stream<Exported> documents, Unfinished unfinished)
      throws IOException {
    Path folder = isZip(place) ? unfinished.scratch().resolve("files") : unfinished.path();
    try (Export export = format.in(folder)) {
      all(documents, export);
    }
    if (!isZip(place)) {
      unfinished.finishFolder();
      return;
    }
    try (OutputStream out = Files.newOutputStream(unfinished.path())) {
      Zip.write(folder, out);
    }
    unfinished.finishFile();
  }

  private void file(Stream<Exported> documents, Unfinished unfinished) throws IOException {
    Path scratch = unfinished.scratch();
    if (duckDb.isPresent()) {
      try (Export export = new ParquetExport(duckDb.get(), table, unfinished.path(), scratch)) {
        all(documents, export);
      }
      return;
    }
    try (Writer writer = Files.newBufferedWriter(unfinished.path(), UTF_8);
        Export export = format.to(writer, table, scratch)) {
      all(documents, export);
    }
  }

  private static void all(Stream<Exported> documents, Export export) throws IOException {
    for (Iterator<Exported> each = documents.iterator(); each.hasNext(); ) {
      export.add(each.next());
    }
    export.finish();
  }
}
