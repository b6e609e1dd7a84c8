package org.onrecord.export.verify;

import java.io.IOException;
import java.nio.file.Path;

/** Checks files of one format. */
@FunctionalInterface
interface Check {
  /**
   * Checks a file.
   *
   * @throws IOException if it can't be read
   * @throws BrokenException if it is not of the format
   */
  void of(Path file, Texts texts, Outcome outcome) throws IOException, BrokenException;
}
