package org.onrecord.export.json;

import java.io.IOException;
import java.io.Writer;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;
import org.onrecord.record.RecordJson;

/** The records, one on each line. */
public final class JsonLinesExport implements Export {
  private final Writer out;

  public JsonLinesExport(Writer out) {
    this.out = out;
  }

  @Override
  public void add(Exported document) throws IOException {
    RecordJson.write(document.record(), out);
    out.write('\n');
  }
}
