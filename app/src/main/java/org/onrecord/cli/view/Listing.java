package org.onrecord.cli.view;

import java.util.stream.Stream;
import org.onrecord.record.NewsRecord;

/** How what was found in documents is listed, document by document. */
@FunctionalInterface
public interface Listing {
  /** What stands before all. */
  default String head() {
    return "";
  }

  /**
   * What is listed of a document, in whole lines.
   *
   * @param name what a person knows the document by
   */
  String of(String name, NewsRecord record);

  /** What stands behind all, in pieces of whole lines. */
  default Stream<String> end() {
    return Stream.empty();
  }

  /** Whether nothing is written before all is read. */
  default boolean isLate() {
    return false;
  }
}
