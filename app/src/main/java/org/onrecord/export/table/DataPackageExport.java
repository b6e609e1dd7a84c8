package org.onrecord.export.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;
import org.onrecord.export.json.JsonLinesExport;

/**
 * A folder that is a data package: all tables, the records, and {@code datapackage.json}, which
 * tells what is in the columns and by which checksums the files are known.
 *
 * @see <a href="https://specs.frictionlessdata.io/tabular-data-package/">Tabular Data Package</a>
 */
public final class DataPackageExport implements Export {
  static final String RECORDS = "records.jsonl";

  private final Path folder;
  private final List<Writer> writers = new ArrayList<>();
  private final List<Export> parts = new ArrayList<>();

  /**
   * @param folder that is there
   * @throws IOException if nothing can be written there
   */
  public DataPackageExport(Path folder) throws IOException {
    this.folder = folder;
    for (Table<?> table : Tables.ALL) {
      parts.add(new CsvExport(table, writer(file(table))));
    }
    parts.add(new JsonLinesExport(writer(RECORDS)));
  }

  static String file(Table<?> table) {
    return table.name() + ".csv";
  }

  private Writer writer(String file) throws IOException {
    Writer writer = Files.newBufferedWriter(folder.resolve(file), UTF_8);
    writers.add(writer);
    return writer;
  }

  @Override
  public void add(Exported document) throws IOException {
    for (Export part : parts) {
      part.add(document);
    }
  }

  @Override
  public void finish() throws IOException {
    close();
    Files.writeString(folder.resolve("datapackage.json"), DataPackage.description(folder));
  }

  @Override
  public void close() throws IOException {
    for (Writer writer : writers) {
      writer.close();
    }
  }
}
