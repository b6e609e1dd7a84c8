package org.onrecord.archive;

import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Connections to an archive. Safe to share between threads. */
interface Database extends AutoCloseable {
  /** Which database it is, where queries differ. */
  Dialect dialect();

  /**
   * Reads what is there at one moment.
   *
   * @throws ArchiveException if it can't be read
   */
  <T> T read(Function<Handle, T> work);

  /**
   * Whole or not at all; no other writes to the archive meanwhile.
   *
   * @throws ArchiveException if it can't be written
   */
  <T> T write(Function<Handle, T> work);

  /** Why nothing can be written, for a person; empty where something can, as far as is known. */
  default Optional<String> protection() {
    return Optional.empty();
  }

  @Override
  void close();
}
