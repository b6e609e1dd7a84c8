package org.onrecord.export.table;

import java.io.IOException;
import java.io.Writer;
import java.util.Iterator;
import org.onrecord.export.Export;
import org.onrecord.export.Exported;

/**
 * One table as comma-separated values, written as it comes. Formulas are made inert (see {@link
 * org.onrecord.export.plain.CsvLine}).
 */
public final class CsvExport implements Export {
  private final Table<?> table;
  private final Writer out;

  /**
   * @throws IOException if the names of the columns can't be written
   */
  public CsvExport(Table<?> table, Writer out) throws IOException {
    this.table = table;
    this.out = out;
    out.write(table.head());
  }

  @Override
  public void add(Exported document) throws IOException {
    for (Iterator<String> lines = table.lines(document).iterator(); lines.hasNext(); ) {
      out.write(lines.next());
    }
  }
}
