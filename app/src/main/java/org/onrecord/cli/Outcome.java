package org.onrecord.cli;

import org.onrecord.reading.dispute.Claims;
import org.onrecord.record.NewsRecord;

/** What became of a document. */
sealed interface Outcome {
  /**
   * It was read.
   *
   * @param claims what of it other documents may dispute
   */
  record Read(NewsRecord record, Claims claims) implements Outcome {
    /** With nothing to compare. */
    Read(NewsRecord record) {
      this(record, Claims.NONE);
    }
  }

  /** It could not be read; the reason is for a person. */
  record Failed(String reason) implements Outcome {}
}
