package org.onrecord.archive;

import org.jdbi.v3.core.Handle;
import org.onrecord.reading.dispute.Rifts;

/** Of which pairs of claims disputes across documents are made. Within a transaction. */
final class ClashTable {
  private final Handle handle;

  ClashTable(Handle handle) {
    this.handle = handle;
  }

  /** Adds a pair to a dispute, or counts it anew. */
  void put(long dispute, Rifts.Clash clash) {
    handle.execute(
        """
        INSERT INTO clash
          (dispute, earlier, earlier_start, later, later_start, relation, confidence)
        SELECT ?, earlier.key, ?, later.key, ?, ?, ?
        FROM document earlier CROSS JOIN document later WHERE earlier.id = ? AND later.id = ?
        ON CONFLICT (dispute, earlier, earlier_start, later, later_start)
        DO UPDATE SET relation = excluded.relation, confidence = excluded.confidence
        """,
        dispute,
        start(clash.earlier()),
        start(clash.later()),
        clash.rivalry().relation().label(),
        clash.rivalry().chance(),
        clash.earlier().document(),
        clash.later().document());
  }

  private static int start(Rifts.Held held) {
    return held.place().words().getFirst().start();
  }

  /** Takes out the pairs of a document. */
  void forget(long document) {
    handle.execute("DELETE FROM clash WHERE earlier = ? OR later = ?", document, document);
  }

  /**
   * Gives a dispute the relation and the confidence of its surest pair.
   *
   * @return false if it has none
   */
  boolean settle(long dispute) {
    return handle.execute(
            """
            UPDATE dispute SET (relation, confidence) =
              (SELECT clash.relation, clash.confidence FROM clash
               WHERE clash.dispute = dispute.key
               ORDER BY clash.confidence DESC, earlier, earlier_start, later, later_start LIMIT 1)
            WHERE key = ? AND key IN (SELECT clash.dispute FROM clash WHERE clash.dispute = ?)
            """,
            dispute,
            dispute)
        > 0;
  }
}
