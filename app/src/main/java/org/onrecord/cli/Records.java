package org.onrecord.cli;

import java.io.IOException;
import org.onrecord.reading.dispute.Claims;
import org.onrecord.record.NewsRecord;
import org.onrecord.source.Item;

/** Takes the records of documents as they are read, in their order. */
@FunctionalInterface
interface Records {
  /**
   * Takes the next one.
   *
   * @param item what it was read in
   * @throws IOException if the output can't be written
   */
  void add(Item.Found item, NewsRecord record) throws IOException;

  /** Takes what can be compared of the document whose record comes next. */
  default void claims(String document, Claims claims) {}

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
