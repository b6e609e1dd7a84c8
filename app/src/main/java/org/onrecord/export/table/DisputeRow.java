package org.onrecord.export.table;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.export.plain.Findings;
import org.onrecord.export.plain.Piece;
import org.onrecord.export.plain.Side;
import org.onrecord.record.Dispute;

/**
 * Words in which a side of a dispute is taken.
 *
 * @param number of the side, from 1
 * @param document what a person knows it by
 */
public record DisputeRow(
    Dispute dispute, int number, Side side, Piece piece, Findings findings, String document) {

  /** A row for each stretch of words in which a side is taken. */
  public static Stream<DisputeRow> of(Dispute dispute, Findings findings, String document) {
    List<Side> sides = Side.of(dispute, findings);
    return IntStream.range(0, sides.size())
        .boxed()
        .flatMap(
            at ->
                sides.get(at).pieces().stream()
                    .map(
                        piece ->
                            new DisputeRow(
                                dispute, at + 1, sides.get(at), piece, findings, document)));
  }
}
