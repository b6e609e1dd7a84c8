package org.onrecord.cli;

import org.onrecord.record.NewsRecord;
import org.onrecord.record.RecordJson;

/** How a record is written. */
@FunctionalInterface
interface Format {
  /** One JSON object on one line. */
  Format JSON = (name, record) -> RecordJson.line(record) + "\n";

  /**
   * The record in this format, with its last line end.
   *
   * @param name what a person knows the document by
   */
  String of(String name, NewsRecord record);
}
