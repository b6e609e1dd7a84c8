package org.onrecord.eval.reading;

import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

/** Whatever makes a record of a document. */
@FunctionalInterface
public interface Reads {
  /** The record of a document. */
  NewsRecord read(Document document);
}
