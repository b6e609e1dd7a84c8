package org.onrecord.archive;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Takes the findings of a document out, the document itself left as it is. */
final class Removal {
  /** In such an order that nothing names what is gone. */
  private static final List<String> STEPS =
      List.of(
          "DELETE FROM dispute WHERE document = :document",
          "DELETE FROM quantity WHERE document = :document",
          "DELETE FROM event WHERE document = :document",
          "DELETE FROM statement WHERE document = :document",
          "DELETE FROM place WHERE document = :document",
          "DELETE FROM actor WHERE document = :document",
          "DELETE FROM sentence_text WHERE rowid IN"
              + " (SELECT key FROM sentence WHERE document = :document)",
          "DELETE FROM sentence WHERE document = :document");

  private final Handle handle;

  Removal(Handle handle) {
    this.handle = handle;
  }

  /**
   * Takes out what was found in a document, and its sides of disputes with others: those are found
   * anew. Of happenings those go that no other document tells.
   *
   * @param happenings those of the document, by their ids
   */
  void findings(long document, Set<String> happenings) {
    new RiftTable(new Writing(handle)).forget(document);
    for (String step : STEPS) {
      handle.createUpdate(step).bind("document", document).execute();
    }
    new HappeningTable(new Writing(handle)).lost(happenings);
  }
}
