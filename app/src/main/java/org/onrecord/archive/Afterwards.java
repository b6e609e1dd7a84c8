package org.onrecord.archive;

import org.onrecord.record.NewsRecord;

/** What is worked out of a document once it is stored, in the same transaction. */
@FunctionalInterface
public interface Afterwards {
  /**
   * A document was added, or its findings were replaced.
   *
   * @param writing the transaction, for reading and writing what belongs to it
   * @param document its key
   */
  void stored(Writing writing, long document, NewsRecord record);
}
