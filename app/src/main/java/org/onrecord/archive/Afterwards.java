package org.onrecord.archive;

import org.jdbi.v3.core.Handle;
import org.onrecord.record.NewsRecord;

/** What is worked out of a document once it is stored, in the same transaction. */
@FunctionalInterface
public interface Afterwards {
  /**
   * A document was added, or its findings were replaced.
   *
   * @param handle for reading and writing what belongs to it; the transaction is not to be ended
   * @param document its key
   */
  void stored(Handle handle, long document, NewsRecord record);
}
