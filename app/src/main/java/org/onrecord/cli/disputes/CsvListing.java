package org.onrecord.cli.disputes;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.cli.view.CsvLine;
import org.onrecord.cli.view.Disagreement;
import org.onrecord.cli.view.Findings;
import org.onrecord.cli.view.Listing;
import org.onrecord.cli.view.Piece;
import org.onrecord.cli.view.Several;
import org.onrecord.cli.view.Side;
import org.onrecord.cli.view.Words;
import org.onrecord.record.Dispute;
import org.onrecord.record.Event;
import org.onrecord.record.NewsRecord;
import org.onrecord.record.Statement;

/** Disputes as comma-separated values: a row for each stretch of words in which a side is taken. */
final class CsvListing implements Listing {
  private static final String HEADER =
      "dispute,relation,meaning,about,side,who,codes,counts,doers,events,statement,act,cue,words,"
          + "sentence,start,end,confidence,document_id,published,document\r\n";

  @Override
  public String head() {
    return HEADER;
  }

  @Override
  public String of(String name, NewsRecord record) {
    Findings findings = new Findings(record);
    return record.disputes().stream()
        .flatMap(dispute -> lines(dispute, findings, record.uri().orElse(name)))
        .collect(Collectors.joining());
  }

  private static Stream<String> lines(Dispute dispute, Findings findings, String document) {
    List<Side> sides = Side.of(dispute, findings);
    return IntStream.range(0, sides.size())
        .boxed()
        .flatMap(
            side ->
                sides.get(side).pieces().stream()
                    .map(
                        piece ->
                            line(dispute, side + 1, sides.get(side), piece, findings, document)));
  }

  private static String line(
      Dispute dispute, int number, Side side, Piece piece, Findings findings, String document) {
    NewsRecord record = findings.record();
    OptionalInt sentence = piece.sentence(record);
    Optional<Statement> said = piece.statement();
    return CsvLine.of(
        dispute.id(),
        dispute.relation().label(),
        Disagreement.of(dispute.relation()),
        Disagreement.about(dispute.about(), findings),
        number,
        Several.of(side.takers(), Side.Taker::name),
        Several.of(side.takers(), Side.Taker::code),
        Several.of(side.counts(findings).stream()),
        Several.of(side.doers(findings).stream()),
        Several.of(side.events(), Event::id),
        said.map(Statement::id).orElse(""),
        said.map(each -> each.act().label()).orElse(""),
        said.map(each -> Words.of(each.cue(), record.text())).orElse(""),
        piece.text(record),
        sentence.isPresent() ? sentence.getAsInt() : "",
        piece.extent().start(),
        piece.extent().end(),
        dispute.confidence(),
        record.id(),
        record.published().orElse(""),
        document);
  }
}
