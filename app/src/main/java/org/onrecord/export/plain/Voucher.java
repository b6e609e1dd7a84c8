package org.onrecord.export.plain;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.record.Commitment;
import org.onrecord.record.Event;
import org.onrecord.record.Factuality;
import org.onrecord.record.Statement;

/**
 * One by whose account an event happened, or did not.
 *
 * @param who its name
 * @param statement by which it commits itself; none for the report
 * @param value how firmly
 */
public record Voucher(String who, Optional<Statement> statement, Factuality value) {

  /** Those of an event: who is quoted, those in others' words first, then the report. */
  public static List<Voucher> of(Event event, Findings findings) {
    return event.factuality().stream()
        .map(each -> of(each, findings))
        .sorted(Comparator.comparing(each -> each.statement().isEmpty()))
        .toList();
  }

  private static Voucher of(Commitment commitment, Findings findings) {
    Optional<Statement> statement = findings.find(Statement.class, commitment.by());
    return new Voucher(
        statement.map(said -> Who.of(said, findings)).orElse(Who.REPORT),
        statement,
        commitment.value());
  }

  /** How firmly, in plain words; and whether it was said at all, where that is not certain. */
  public String firmness() {
    return statement
        .map(said -> Firmness.of(value) + remark(Firmness.ofSaying(said.said())))
        .orElseGet(() -> Firmness.ofReport(value));
  }

  private static String remark(String said) {
    return said.isEmpty() ? "" : ", " + said;
  }
}
