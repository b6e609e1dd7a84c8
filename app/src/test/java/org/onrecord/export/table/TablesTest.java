package org.onrecord.export.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Harbour;
import org.onrecord.export.Exported;
import org.onrecord.export.Exports;
import org.onrecord.export.Flood;
import org.onrecord.source.Hashes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class TablesTest {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  @TempDir Path folder;

  private static List<CSVRecord> rows(String csv) throws IOException {
    return CSVParser.parse(csv, FORMAT).getRecords();
  }

  private static List<CSVRecord> rows(Table<?> table, Exported... documents) throws IOException {
    return rows(Exports.text(out -> new CsvExport(table, out), documents));
  }

  @Test
  void aStatementHasItsWordsAndWhereTheyStand() throws IOException {
    CSVRecord denied = rows(Tables.STATEMENTS, Flood.exported()).get(1);

    assertEquals("that the dam held", denied.get("content"));
    assertEquals(
        "that the dam held",
        Flood.TEXT.substring(
            Integer.parseInt(denied.get("content_start")),
            Integer.parseInt(denied.get("content_end"))));
    assertEquals("'=SUM(A1) of the water office", denied.get("source"));
    assertEquals("deny", denied.get("act"));
    assertEquals("“the water office”", denied.get("speaker"));
    assertEquals("The <Kvist> Wire", denied.get("outlet"));
  }

  @Test
  void wordsInPartsAreOneCell() throws IOException {
    CSVRecord held = rows(Tables.STATEMENTS, Flood.exported()).get(0);

    assertEquals("“The dam held,” … “but <b>nobody</b> slept & \"rested\".”", held.get("content"));
    assertEquals("NOR", held.get("speaker_country"));
    assertEquals("GOV", held.get("speaker_sectors"));
    assertEquals("Q1", held.get("speaker_wikidata"));
  }

  @Test
  void disputesAcrossAreToldByTheDocumentsThatTakeTheirSides() throws IOException {
    List<CSVRecord> rows = rows(Tables.ACROSS, Flood.exported());

    assertEquals(1, rows.size());
    assertEquals("1", rows.get(0).get("side"));
    assertEquals("“The dam held,”", rows.get(0).get("words"));
  }

  @Test
  void aDataPackageTellsWhatIsInItsFiles() throws IOException {
    Exports.folder(
        folder,
        DataPackageExport::new,
        Exported.of(Harbour.record(), "harbour.txt"),
        Flood.exported());
    JsonNode told =
        new ObjectMapper().readTree(Files.readString(folder.resolve("datapackage.json")));

    assertEquals(Tables.ALL.size() + 1, told.get("resources").size());
    for (JsonNode resource : told.get("resources")) {
      Path file = folder.resolve(resource.get("path").asString());
      assertEquals("sha256:" + Hashes.of(file), resource.get("hash").asString());
      assertEquals(Files.size(file), resource.get("bytes").asLong());
      if (resource.get("format").asString().equals("csv")) {
        assertEquals(names(resource), header(file));
      }
    }
    assertEquals(2, rows(Files.readString(folder.resolve("documents.csv"))).size());
    assertEquals(2, Files.readAllLines(folder.resolve("records.jsonl")).size());
  }

  private static List<String> names(JsonNode resource) {
    return StreamSupport.stream(resource.at("/schema/fields").spliterator(), false)
        .map(field -> field.get("name").asString())
        .toList();
  }

  private static List<String> header(Path file) throws IOException {
    try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, FORMAT)) {
      return rows.getHeaderNames();
    }
  }

  @Test
  void keysTellRowsApart() throws IOException {
    for (Table<?> table : Tables.ALL) {
      List<CSVRecord> rows =
          rows(table, Exported.of(Harbour.record(), "harbour.txt"), Flood.exported());
      assertTrue(!rows.isEmpty(), table.name());
      if (!table.key().isEmpty()) {
        long different =
            rows.stream().map(row -> row.get(table.key().getFirst())).distinct().count();
        assertEquals(rows.size(), different, table.name());
      }
    }
  }
}
