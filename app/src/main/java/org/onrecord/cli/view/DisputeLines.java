package org.onrecord.cli.view;

import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.export.plain.Disagreement;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Firmness;
import org.onrecord.export.plain.Piece;
import org.onrecord.export.plain.Side;
import org.onrecord.export.plain.Who;
import org.onrecord.export.plain.Words;
import org.onrecord.record.Act;
import org.onrecord.record.Dispute;
import org.onrecord.record.Statement;

/** A dispute as a page shows it: what about, and the sides beside each other. */
final class DisputeLines {
  private static final String INDENT = "  ";

  private final Findings findings;
  private final boolean colour;
  private final int width;
  private final Function<Piece, String> where;

  /**
   * @param where how a page says where words stand
   */
  DisputeLines(Findings findings, boolean colour, int width, Function<Piece, String> where) {
    this.findings = findings;
    this.colour = colour;
    this.width = width;
    this.where = where;
  }

  void write(Dispute dispute, StringBuilder out) {
    Wrap wrap = new Wrap(out, colour, width);
    wrap.begin("", "  ").put(dispute.relation().label(), Style.STRONG);
    wrap.put(": " + Disagreement.of(dispute.relation()), Style.PLAIN).end();
    String about = Disagreement.about(dispute.about(), findings);
    if (!about.isEmpty()) {
      wrap.begin("  ", "    ").put("about ", Style.FAINT).put(about, Style.PLAIN).end();
    }
    new Columns(colour, width)
        .write(Side.of(dispute, findings), (side, column) -> write(side, dispute, column), out);
  }

  private void write(Side side, Dispute dispute, Wrap wrap) {
    wrap.begin("", "").put(side.name(), Style.SOURCE);
    String gist = gist(side, dispute.relation());
    wrap.put(gist.isEmpty() ? "" : ": " + gist, Style.STRONG).end();
    side.pieces().forEach(piece -> write(piece, side.takers().size() > 1, wrap));
  }

  /** What parts it from the others, where that is a figure or a name. */
  private String gist(Side side, Dispute.Relation relation) {
    return switch (relation) {
      case COUNT -> String.join(", ", side.counts(findings));
      case BLAME -> String.join(", ", side.doers(findings));
      case DENIAL, CONTRADICTION -> "";
    };
  }

  private void write(Piece piece, boolean several, Wrap wrap) {
    wrap.begin(INDENT, INDENT);
    piece
        .statement()
        .ifPresentOrElse(
            said -> said(said, several, wrap),
            () -> new Highlight(findings.text()).write(piece.extent(), piece.marked(), wrap));
    wrap.end();
    String how = piece.statement().map(this::how).orElse("");
    wrap.begin(INDENT, INDENT).put(where.apply(piece) + how, Style.FAINT).end();
  }

  /**
   * What is said, behind the words that tell what the speaker does by it where it does more than
   * say it, so that what is denied is not read as what is asserted; and the speaker where the side
   * has several.
   */
  private void said(Statement said, boolean several, Wrap wrap) {
    String who = several ? Who.of(said, findings) : "";
    String cue = isPlain(said) ? "" : cue(said);
    wrap.put(who, Style.SOURCE).put(who.isEmpty() || cue.isEmpty() ? "" : " ", Style.PLAIN);
    wrap.put(cue, Style.CUE).put((who + cue).isEmpty() ? "" : ": ", Style.PLAIN);
    wrap.put(Words.of(said.content(), findings.text()), Style.CONTENT);
  }

  /** What the speaker does by it, and the words that attribute it, if they have not been shown. */
  private String how(Statement said) {
    return Stream.of(
            said.act().label(), isPlain(said) ? cue(said) : "", Firmness.ofSaying(said.said()))
        .filter(part -> !part.isEmpty())
        .map(part -> " · " + part)
        .collect(Collectors.joining());
  }

  private String cue(Statement said) {
    return Words.of(said.cue(), findings.text());
  }

  private static boolean isPlain(Statement said) {
    return said.act() == Act.SAY;
  }
}
