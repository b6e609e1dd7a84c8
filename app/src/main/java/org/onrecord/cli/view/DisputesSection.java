package org.onrecord.cli.view;

import java.util.List;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Piece;
import org.onrecord.record.Dispute;

/** Where sources do not agree, side by side: a section of a document's page. */
final class DisputesSection {
  private final Findings findings;
  private final boolean colour;
  private final int width;

  DisputesSection(Findings findings, boolean colour, int width) {
    this.findings = findings;
    this.colour = colour;
    this.width = width;
  }

  /** Writes nothing where there are none. */
  void writeTo(StringBuilder out) {
    List<Dispute> disputes = findings.record().disputes();
    if (disputes.isEmpty()) {
      return;
    }
    Wrap wrap = new Wrap(out, colour, width);
    wrap.begin("", "").end();
    String heading = disputes.size() == 1 ? "1 dispute" : disputes.size() + " disputes";
    wrap.begin("", "").put(heading, Style.STRONG).end();
    DisputeLines lines = new DisputeLines(findings, colour, width, this::where);
    for (Dispute dispute : disputes) {
      out.append('\n');
      lines.write(dispute, out);
    }
  }

  /** The number of a statement in the list above; of the report's own words their sentence. */
  private String where(Piece piece) {
    return piece
        .statement()
        .map(said -> "[" + (findings.record().statements().indexOf(said) + 1) + "]")
        .orElseGet(() -> Where.sentence(piece, findings.record()));
  }
}
