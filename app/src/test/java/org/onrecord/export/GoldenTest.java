package org.onrecord.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Golden;
import org.onrecord.export.brat.BratExport;
import org.onrecord.export.dossier.DossierExport;
import org.onrecord.export.json.GeoJson;
import org.onrecord.export.json.TimelineJs;
import org.onrecord.export.linked.SchemaOrg;
import org.onrecord.export.linked.WebAnnotations;
import org.onrecord.export.table.CsvExport;
import org.onrecord.export.table.Tables;
import org.onrecord.export.xmi.XmiExport;

class GoldenTest {
  @TempDir Path folder;

  @Test
  void tables() throws IOException {
    check("flood.statements.csv", out -> new CsvExport(Tables.STATEMENTS, out));
    check("flood.across.csv", out -> new CsvExport(Tables.ACROSS, out));
  }

  @Test
  void json() throws IOException {
    check("flood.geojson", GeoJson::to);
    check("flood.annotations.json", WebAnnotations::to);
    check("flood.schemaorg.json", SchemaOrg::to);
    check("flood.timeline.json", TimelineJs::to);
  }

  @Test
  void dossier() throws IOException {
    check("flood.html", out -> new DossierExport(out, folder));
  }

  @Test
  void standoff() throws IOException {
    Exports.folder(folder, BratExport::new, Flood.exported());

    Golden.check("export/flood.ann", read(".ann"));
  }

  @Test
  void xmi() throws IOException {
    Exports.folder(folder, XmiExport::new, Flood.exported());

    Golden.check("export/flood.xmi", read(".xmi"));
  }

  private String read(String ending) throws IOException {
    return Files.readString(folder.resolve(FileNames.of(Flood.record().id()) + ending));
  }

  private static void check(String name, Exports.Format format) throws IOException {
    Golden.check("export/" + name, Exports.text(format, Flood.exported()));
  }
}
