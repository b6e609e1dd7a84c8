package org.onrecord;

import org.onrecord.reading.dispute.Claims;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

/** What became of a document. */
public sealed interface Result {
  /**
   * It was read.
   *
   * @param claims what of it can be compared with other documents
   */
  record Read(NewsRecord record, Claims claims) implements Result {}

  /**
   * It could not be read, for a reason that lies in the reader.
   *
   * @param cause what {@link Reader#read(Document, boolean)} threw; where memory ran out, an
   *     IllegalStateException that says so
   */
  record Failed(Document document, RuntimeException cause) implements Result {}
}
