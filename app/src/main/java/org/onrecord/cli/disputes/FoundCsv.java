package org.onrecord.cli.disputes;

import java.util.stream.Collectors;
import org.onrecord.archive.query.FoundDispute;
import org.onrecord.archive.query.Saying;
import org.onrecord.archive.query.Stand;
import org.onrecord.cli.view.Lines;
import org.onrecord.export.answer.About;
import org.onrecord.export.answer.Taker;
import org.onrecord.export.plain.CsvLine;
import org.onrecord.export.plain.Disagreement;
import org.onrecord.export.plain.Several;

/** Disputes of an archive as comma-separated values: a row for each side's words. */
final class FoundCsv implements Lines<FoundDispute> {
  private static final String HEADER =
      "dispute,relation,meaning,about,across,first_seen,side,independent_documents,who,codes,"
          + "counts,doers,event,statement,act,words,sentence,start,end,confidence,outlet,"
          + "document_id,reprint_of,published,document\r\n";

  @Override
  public String head() {
    return HEADER;
  }

  @Override
  public String of(FoundDispute dispute) {
    return dispute.sides().stream()
        .flatMap(side -> side.stands().stream().map(stand -> line(dispute, side, stand)))
        .collect(Collectors.joining());
  }

  private static String line(FoundDispute dispute, FoundDispute.Side side, Stand stand) {
    return CsvLine.of(
        dispute.id(),
        dispute.relation().label(),
        Disagreement.of(dispute.relation()),
        About.of(dispute),
        dispute.across() ? 1 : 0,
        dispute.firstSeen(),
        side.number(),
        side.independent(),
        Taker.of(stand),
        stand.code().orElse(""),
        Several.of(stand.counts().stream()),
        Several.of(stand.doers().stream()),
        stand.event().map(Stand.Gist::id).orElse(""),
        stand.saying().map(Saying::id).orElse(""),
        stand.saying().map(Saying::act).orElse(""),
        stand.words(),
        stand.number() == 0 ? "" : stand.number(),
        stand.span().start(),
        stand.span().end(),
        dispute.confidence(),
        stand.source().outlet().orElse(""),
        stand.source().id(),
        stand.source().reprint(),
        stand.source().published().orElse(""),
        stand.source().name());
  }
}
