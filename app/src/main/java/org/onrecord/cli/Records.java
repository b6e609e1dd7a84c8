package org.onrecord.cli;

import java.io.IOException;
import org.onrecord.source.Item;

/** Takes the records of documents as they are read, in their order. */
@FunctionalInterface
interface Records {
  /**
   * Takes the next one.
   *
   * @param item what was read
   * @throws IOException if the output can't be written
   */
  void add(Item.Found item, Outcome.Read read) throws IOException;

  /** Whether a document need be read at all; asked on another thread. */
  default boolean wants(Item.Found item) {
    return true;
  }

  /**
   * Something could not be read; told on another thread, too.
   *
   * @param name what a person knows it by
   * @param reason for a person
   */
  default void failed(String name, String reason) {}
}
