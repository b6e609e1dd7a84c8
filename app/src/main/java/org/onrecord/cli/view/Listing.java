package org.onrecord.cli.view;

import org.onrecord.record.NewsRecord;

/** How what was found in documents is listed, document by document. */
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

  /** What stands behind all. */
  default String end() {
    return "";
  }
}
