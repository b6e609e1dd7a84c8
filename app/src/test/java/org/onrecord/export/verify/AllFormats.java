package org.onrecord.export.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.cli.Harbour;
import org.onrecord.export.Exported;
import org.onrecord.export.Exports;
import org.onrecord.export.FileNames;
import org.onrecord.export.Flood;
import org.onrecord.export.Zip;
import org.onrecord.export.brat.BratExport;
import org.onrecord.export.dossier.DossierExport;
import org.onrecord.export.json.JsonLinesExport;
import org.onrecord.export.linked.WebAnnotations;
import org.onrecord.export.table.CsvExport;
import org.onrecord.export.table.DataPackageExport;
import org.onrecord.export.table.Table;
import org.onrecord.export.table.Tables;
import org.onrecord.export.xmi.XmiExport;

/** Two documents in all formats that can be checked. */
final class AllFormats {
  private static final Exported[] DOCUMENTS = {
    Exported.of(Harbour.record(), "harbour.txt"), Flood.exported()
  };

  /** The texts of both. */
  static final Texts TEXTS =
      id ->
          Stream.of(DOCUMENTS)
              .map(Exported::record)
              .filter(record -> record.id().equals(id))
              .map(record -> record.text())
              .findFirst();

  private AllFormats() {}

  static void write(Path folder) throws IOException {
    text(folder.resolve("records.jsonl"), JsonLinesExport::new);
    for (Table<?> table : Tables.ALL) {
      text(folder.resolve(table.name() + ".csv"), out -> new CsvExport(table, out));
    }
    text(folder.resolve("annotations.json"), WebAnnotations::to);
    text(folder.resolve("dossier.html"), out -> new DossierExport(out, folder));
    Exports.folder(folder, BratExport::new, DOCUMENTS);
    Exports.folder(folder, XmiExport::new, DOCUMENTS);
    Path described = Exports.folder(folder.resolve("package"), DataPackageExport::new, DOCUMENTS);
    try (OutputStream out = Files.newOutputStream(folder.resolve("package.zip"))) {
      Zip.write(described, out);
    }
  }

  private static void text(Path file, Exports.Format format) throws IOException {
    Files.writeString(file, Exports.text(format, DOCUMENTS), UTF_8);
  }

  /** What the file of one of them is called, without its ending. */
  static String flood() {
    return FileNames.of(Flood.record().id());
  }

  /** All that can be checked by itself. */
  static List<Path> files(Path folder) {
    Stream<String> names =
        Stream.of(
            "records.jsonl",
            "annotations.json",
            "dossier.html",
            flood() + ".ann",
            flood() + ".xmi",
            "package",
            "package.zip");
    Stream<String> tables = Tables.ALL.stream().map(table -> table.name() + ".csv");
    return Stream.concat(names, tables).map(folder::resolve).toList();
  }
}
