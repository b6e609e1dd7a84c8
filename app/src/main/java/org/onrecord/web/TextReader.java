package org.onrecord.web;

import org.onrecord.archive.Archive;
import org.onrecord.record.NewsRecord;
import org.onrecord.text.Document;

/** Reads a text that was sent. Shared by the threads that read. */
public interface TextReader extends AutoCloseable {
  /**
   * Reads it.
   *
   * @throws UnreadException if it could not be read; the message says why
   */
  NewsRecord read(Document document);

  /** Tells it from others, which may find other things in the same text. */
  String version();

  /**
   * Adds to an archive, with this reader; for one thread at a time.
   *
   * @throws UnsupportedOperationException if it only reads
   */
  default Adder adder(Archive archive) {
    throw new UnsupportedOperationException("this reader only reads: nothing can be added with it");
  }

  @Override
  void close();

  /** A text could not be read. */
  final class UnreadException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public UnreadException(String message) {
      super(message);
    }
  }
}
