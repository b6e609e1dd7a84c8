package org.onrecord.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.onrecord.export.Export;
import org.onrecord.export.brat.BratExport;
import org.onrecord.export.dossier.DossierExport;
import org.onrecord.export.json.GeoJson;
import org.onrecord.export.json.JsonLinesExport;
import org.onrecord.export.json.TimelineJs;
import org.onrecord.export.linked.SchemaOrg;
import org.onrecord.export.linked.WebAnnotations;
import org.onrecord.export.table.CsvExport;
import org.onrecord.export.table.DataPackageExport;
import org.onrecord.export.table.Table;
import org.onrecord.export.xmi.XmiExport;

/** The values of {@code export}'s {@code --format}, as they are written. */
enum ExportFormat {
  csv,
  jsonl,
  parquet,
  geojson,
  webannotation,
  schemaorg,
  brat,
  xmi,
  timelinejs,
  datapackage,
  html;

  /** Whether it is a folder of files, and not one file. */
  boolean isFolder() {
    return switch (this) {
      case brat, xmi, datapackage -> true;
      default -> false;
    };
  }

  /** Whether it is one table of several. */
  boolean isTable() {
    return this == csv || this == parquet;
  }

  /** One that is written as text, as it comes. */
  Export to(Writer out, Table<?> table, Path scratch) throws IOException {
    return switch (this) {
      case csv -> new CsvExport(table, out);
      case jsonl -> new JsonLinesExport(out);
      case geojson -> GeoJson.to(out);
      case webannotation -> WebAnnotations.to(out);
      case schemaorg -> SchemaOrg.to(out);
      case timelinejs -> TimelineJs.to(out);
      case html -> new DossierExport(out, scratch);
      default -> throw new IllegalStateException(this + " is not written as text");
    };
  }

  /** One that is a folder, which is made. */
  Export in(Path folder) throws IOException {
    Files.createDirectory(folder);
    return switch (this) {
      case brat -> new BratExport(folder);
      case xmi -> new XmiExport(folder);
      case datapackage -> new DataPackageExport(folder);
      default -> throw new IllegalStateException(this + " is no folder");
    };
  }
}
