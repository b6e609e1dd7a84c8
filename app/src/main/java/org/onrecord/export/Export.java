package org.onrecord.export;

import java.io.Closeable;
import java.io.IOException;

/**
 * Writes documents in a format, one after another. For one use, by one thread.
 *
 * <p>What was written is whole only once {@link #finish} has returned.
 */
public interface Export extends Closeable {
  /**
   * Writes a document.
   *
   * @throws IOException if the output can't be written
   */
  void add(Exported document) throws IOException;

  /**
   * Writes what stands behind all documents.
   *
   * @throws IOException if the output can't be written
   */
  default void finish() throws IOException {}

  /** Gives back what was used on the way; the output belongs to the caller. */
  @Override
  default void close() throws IOException {}
}
