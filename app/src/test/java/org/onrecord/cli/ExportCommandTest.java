package org.onrecord.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.export.Flood;
import org.onrecord.record.RecordJson;

class ExportCommandTest {
  private static final String RECORDS =
      RecordJson.line(Harbour.record()) + "\n" + RecordJson.line(Flood.record()) + "\n";

  private final Console console = new Console(settings -> new EchoReading());

  @TempDir Path folder;
  private String records = "";

  @BeforeEach
  void write() throws IOException {
    records = Files.writeString(folder.resolve("records.jsonl"), RECORDS).toString();
  }

  @Test
  void recordsOfStandardInputBecomeATable() {
    assertEquals(0, console.in(RECORDS).run("export", "--format", "csv", "--table", "events", "-"));

    assertEquals(1 + 8, console.out().lines().count());
    assertEquals("", console.err());
  }

  @Test
  void whatIsNoRecordIsNamedAndTheRestIsExported() {
    assertEquals(
        1, console.in("{}\n\n" + RECORDS + RECORDS).run("export", "--format", "jsonl", "-"));

    assertEquals(RECORDS, console.out());
    assertTrue(
        console.err().startsWith("onrecord: -, line 1: no record: format is"), console.err());
  }

  @Test
  void eachFormatIsWrittenAndHolds() {
    for (ExportFormat format : ExportFormat.values()) {
      String out = folder.resolve(format.isFolder() ? format + ".zip" : "out-" + format).toString();
      int status =
          new Console(settings -> new EchoReading())
              .run("export", "--format", format.name(), "--out", out, records);
      assertEquals(0, status, format.name());
      assertTrue(Files.isRegularFile(Path.of(out)), out);
    }
    String zip = folder.resolve("brat.zip").toString();
    assertEquals(
        0,
        console.run("verify", zip, zip.replace("brat", "xmi"), zip.replace("brat", "datapackage")));
    assertTrue(console.out().contains("all stand where they should"), console.out());
  }

  @Test
  void aFolderIsMade() {
    Path brat = folder.resolve("brat");

    assertEquals(0, console.run("export", "--format", "brat", "--out", brat.toString(), records));
    assertTrue(Files.isRegularFile(brat.resolve("annotation.conf")));
    assertEquals(1, console.run("export", "--format", "brat", "--out", brat.toString(), records));
    assertTrue(console.err().contains("is not empty"), console.err());
  }

  @Test
  void nothingIsLeftWhereTheOutputCannotBeWritten() throws IOException {
    Path out = Files.createDirectory(folder.resolve("out.csv"));

    assertEquals(1, console.run("export", "--format", "csv", "--out", out.toString(), records));
    try (var files = Files.list(folder)) {
      assertEquals(2, files.count());
    }
  }

  @Test
  void whatCannotBeDoneIsToldBeforeAnythingIsRead() {
    assertEquals(2, console.run("export", "--format", "brat", records));
    assertTrue(console.err().contains("--format brat needs --out"), console.err());
    assertEquals(2, console.run("export", "--format", "csv", "--table", "people", records));
    assertTrue(console.err().contains("there is no table people, but documents"), console.err());
  }

  @Test
  void aTableIsCheckedAgainstItsRecords() throws IOException {
    Path table = folder.resolve("statements.csv");
    console.run("export", "--format", "csv", "--out", table.toString(), records);

    assertEquals(0, console.run("verify", "--records", records, table.toString()));
    Files.writeString(table, Files.readString(table).replace("dam held", "dam fell"));
    assertEquals(1, console.run("verify", "--records", records, table.toString()));
    String[] lines = console.out().split("\n");
    assertTrue(lines[1].contains("statements.csv: row 7, sha256:"), () -> Arrays.toString(lines));
    assertTrue(lines[lines.length - 1].endsWith("faults"), console.out());
    assertFalse(console.err().contains("Exception"), console.err());
  }
}
