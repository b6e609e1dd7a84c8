package org.onrecord.cli;

import java.io.IOException;
import org.onrecord.record.NewsRecord;

/** Takes the records of documents as they are read, in their order. */
@FunctionalInterface
interface Records {
  /**
   * Takes the next one.
   *
   * @param name what a person knows the document by
   * @throws IOException if the output can't be written
   */
  void add(String name, NewsRecord record) throws IOException;
}
