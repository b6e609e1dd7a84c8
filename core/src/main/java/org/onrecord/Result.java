package org.onrecord;

import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

/** What became of a document. */
public sealed interface Result {
  /** It was read. */
  record Read(NewsRecord record) implements Result {}

  /**
   * It could not be read, for a reason that lies in the reader.
   *
   * @param cause what {@link Reader#read(Document, boolean)} threw; where memory ran out, an
   *     IllegalStateException that says so
   */
  record Failed(Document document, RuntimeException cause) implements Result {}
}
