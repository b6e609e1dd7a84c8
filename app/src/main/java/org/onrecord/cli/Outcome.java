package org.onrecord.cli;

import org.onrecord.record.NewsRecord;

/** What became of a document. */
sealed interface Outcome {
  /** It was read. */
  record Read(NewsRecord record) implements Outcome {}

  /** It could not be read; the reason is for a person. */
  record Failed(String reason) implements Outcome {}
}
