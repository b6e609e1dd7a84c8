package org.onrecord.export.parquet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Harbour;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;
import org.onrecord.export.Exports;
import org.onrecord.export.Flood;
import org.onrecord.export.table.Table;
import org.onrecord.export.table.Tables;

class ParquetExportTest {
  @TempDir Path folder;

  private Path write(Table<?> table) throws IOException {
    Path file = folder.resolve("it's.parquet");
    DuckDb duckDb = DuckDb.find(List.of()).orElseThrow();
    try (Export export = new ParquetExport(duckDb, table, file, folder)) {
      Exports.all(export, Exported.of(Harbour.record(), "harbour.txt"), Flood.exported());
    }
    return file;
  }

  private static String ask(String question) throws IOException, SQLException {
    try (Connection connection = DuckDb.find(List.of()).orElseThrow().connect();
        Statement statement = connection.createStatement();
        ResultSet answer = statement.executeQuery(question)) {
      assertTrue(answer.next());
      return String.valueOf(answer.getObject(1));
    }
  }

  @Test
  void rowsComeBackWithTheirTypes() throws Exception {
    String from = " FROM '" + write(Tables.EVENTS).toString().replace("'", "''") + "'";

    assertEquals("8", ask("SELECT count(*)" + from));
    assertEquals("-11.25", ask("SELECT Longitude" + from + " WHERE place = 'Tarvik'"));
    assertEquals("2026-03-03", ask("SELECT date_from" + from + " WHERE place = 'Halden'"));
    assertEquals("DATE", ask("SELECT typeof(date_from)" + from));
    assertEquals("7.0", ask("SELECT killed_low" + from + " WHERE place = 'Halden'"));
    assertEquals("null", ask("SELECT killed_high" + from + " WHERE place = 'Halden'"));
  }

  @Test
  void textsAreAsTheyAreForNoProgramTakesThemForFormulas() throws Exception {
    String from = " FROM '" + write(Tables.STATEMENTS).toString().replace("'", "''") + "'";

    assertEquals(
        "=SUM(A1) of the water office", ask("SELECT source" + from + " WHERE source LIKE '=%'"));
    assertEquals(
        "“The dam held,” … “but <b>nobody</b> slept & \"rested\".”",
        ask("SELECT content" + from + " WHERE content LIKE '%nobody%'"));
  }

  @Test
  void nothingIsLeftBesideTheFile() throws Exception {
    write(Tables.PLACES);

    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }
}
