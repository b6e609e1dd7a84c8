package org.onrecord.export.brat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.export.Exports;
import org.onrecord.export.FileNames;
import org.onrecord.export.Flood;

class BratExportTest {
  @TempDir Path folder;
  private String text = "";
  private List<String> lines = List.of();

  @BeforeEach
  void export() throws IOException {
    Exports.folder(folder, BratExport::new, Flood.exported());
    String name = FileNames.of(Flood.record().id());
    text = Files.readString(folder.resolve(name + ".txt"));
    lines = List.of(Files.readString(folder.resolve(name + ".ann")).split("\n"));
  }

  @Test
  void theTextIsTheArticlesButForHalfAPair() {
    assertEquals(Flood.TEXT.replace("\ud83d.", "\ufffd."), text);
  }

  /** As brat's own reader does: offsets count code points, parts are joined by a space. */
  @Test
  void wordsStandWhereTheirOffsetsSay() {
    int[] points = text.codePoints().toArray();
    for (String line : lines) {
      assertFalse(line.matches("(?s).*[\\r\\x0B\\f\\x1C-\\x1E\\x85\\u2028\\u2029\\x00].*"), line);
      if (line.startsWith("T")) {
        String[] fields = line.split("\t");
        List<String> parts = new ArrayList<>();
        for (String range : fields[1].substring(fields[1].indexOf(' ') + 1).split(";")) {
          String[] ends = range.split(" ");
          int start = Integer.parseInt(ends[0]);
          parts.add(new String(points, start, Integer.parseInt(ends[1]) - start));
        }
        assertEquals(fields[2], String.join(" ", parts));
      }
    }
  }

  @Test
  void aLineEndPartsWords() {
    assertTrue(
        lines.stream()
            .anyMatch(
                line ->
                    line.contains("\tContent ")
                        && line.endsWith(
                            "\t“The dam held,” “but <b>nobody</b> slept & \"rested\".”")),
        () -> String.join("\n", lines));
    assertTrue(lines.stream().anyMatch(line -> line.endsWith("\tbombed Halden")));
  }

  @Test
  void whatIsNamedIsThereAndTypesAreConfigured() throws IOException {
    String configuration = Files.readString(folder.resolve("annotation.conf"));
    for (String line : lines) {
      String[] fields = line.split("\t");
      String type = fields[1].split("[ :]")[0];
      if (!line.startsWith("#")) {
        assertTrue(configuration.lines().anyMatch(each -> each.split("\t")[0].equals(type)), type);
      }
    }
    assertTrue(lines.stream().anyMatch(line -> line.matches("R1\tDenial Arg1:T\\d+ Arg2:T\\d+")));
    assertTrue(lines.stream().anyMatch(line -> line.matches("A\\d+\tAct E2 deny")));
  }
}
