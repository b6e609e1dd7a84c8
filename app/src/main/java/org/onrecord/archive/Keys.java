package org.onrecord.archive;

import org.jdbi.v3.core.Handle;

/**
 * Numbers for the rows to be written: those behind the greatest of a table. They are free because
 * no other writes before the transaction ends. Not for sharing between threads.
 */
final class Keys {
  private long last;

  /**
   * @param table with a column {@code key}
   */
  Keys(Handle handle, String table) {
    last = handle.createQuery("SELECT coalesce(max(key), 0) FROM " + table).mapTo(Long.class).one();
  }

  long next() {
    return ++last;
  }
}
