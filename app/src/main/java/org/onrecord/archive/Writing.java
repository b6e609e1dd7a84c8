package org.onrecord.archive;

import org.jdbi.v3.core.Handle;

/**
 * A transaction that writes to an archive: what the tables are opened with by who knows no SQL. For
 * use as long as the call lasts that hands it out, by its thread.
 */
public final class Writing {
  private final Handle handle;

  Writing(Handle handle) {
    this.handle = handle;
  }

  Handle handle() {
    return handle;
  }
}
