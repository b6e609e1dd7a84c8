package org.onrecord.export.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.onrecord.export.plain.JsonLine;
import org.onrecord.source.Hashes;
import tools.jackson.core.JsonGenerator;

/** What {@code datapackage.json} says of the files beside it. */
final class DataPackage {
  private DataPackage() {}

  static String description(Path folder) throws IOException {
    try {
      return JsonLine.of(json -> write(folder, json));
    } catch (UncheckedIOException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static void write(Path folder, JsonGenerator json) {
    json.writeStringProperty("profile", "data-package");
    json.writeStringProperty("name", "onrecord-export");
    json.writeStringProperty("title", "Who said what: an export of Onrecord");
    json.writeArrayPropertyStart("resources");
    Tables.ALL.forEach(table -> table(table, folder, json));
    json.writeStartObject();
    file("records", DataPackageExport.RECORDS, "jsonl", "application/jsonl", folder, json);
    json.writeEndObject();
    json.writeEndArray();
  }

  private static void table(Table<?> table, Path folder, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("profile", "tabular-data-resource");
    file(table.name(), DataPackageExport.file(table), "csv", "text/csv", folder, json);
    json.writeObjectPropertyStart("schema");
    json.writeArrayPropertyStart("fields");
    table.columns().forEach(column -> field(column, json));
    json.writeEndArray();
    json.writeArrayPropertyStart("missingValues");
    json.writeString("");
    json.writeEndArray();
    keys(table, json);
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void file(
      String name, String path, String format, String type, Path folder, JsonGenerator json) {
    json.writeStringProperty("name", name);
    json.writeStringProperty("path", path);
    json.writeStringProperty("format", format);
    json.writeStringProperty("mediatype", type);
    json.writeStringProperty("encoding", "utf-8");
    try {
      json.writeNumberProperty("bytes", Files.size(folder.resolve(path)));
      json.writeStringProperty("hash", "sha256:" + Hashes.of(folder.resolve(path)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void field(Column<?> column, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("name", column.name());
    json.writeStringProperty(
        "type",
        switch (column.type()) {
          case TEXT -> "string";
          default -> column.type().name().toLowerCase(Locale.ROOT);
        });
    json.writeEndObject();
  }

  private static void keys(Table<?> table, JsonGenerator json) {
    if (!table.key().isEmpty()) {
      json.writeArrayPropertyStart("primaryKey");
      table.key().forEach(json::writeString);
      json.writeEndArray();
    }
    if (table == Tables.DOCUMENTS) {
      return;
    }
    json.writeArrayPropertyStart("foreignKeys");
    json.writeStartObject();
    json.writeStringProperty("fields", "document_id");
    json.writeObjectPropertyStart("reference");
    json.writeStringProperty("resource", Tables.DOCUMENTS.name());
    json.writeStringProperty("fields", "document_id");
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndArray();
  }
}
