package org.onrecord.cli.view;

import java.util.stream.Stream;
import org.onrecord.export.plain.Findings;
import org.onrecord.record.Dispute;
import org.onrecord.record.NewsRecord;

/** Where sources do not agree, for people. Knows what it lists: for one use, by one thread. */
public final class DisputesPage implements Listing {
  private final boolean colour;
  private final int width;
  private boolean read;
  private boolean listed;

  /**
   * @param page what it is shown on
   */
  public DisputesPage(Page page) {
    this.colour = page.colour();
    this.width = View.width(page.columns());
  }

  @Override
  public String of(String name, NewsRecord record) {
    read = true;
    if (record.disputes().isEmpty()) {
      return "";
    }
    listed = true;
    Findings findings = new Findings(record);
    StringBuilder out = new StringBuilder();
    DocumentLines.write(name, record, width, new Wrap(out, colour, width));
    DisputeLines lines =
        new DisputeLines(findings, colour, width, piece -> Where.exactly(piece, record));
    for (Dispute dispute : record.disputes()) {
      out.append('\n');
      lines.write(dispute, out);
    }
    return out.append('\n').toString();
  }

  /** Where nothing could be read, it is not said that there is nothing. */
  @Override
  public Stream<String> end() {
    return Stream.of(read && !listed ? "No disputes.\n" : "");
  }
}
