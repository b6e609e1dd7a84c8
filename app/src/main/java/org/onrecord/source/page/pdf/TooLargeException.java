package org.onrecord.source.page.pdf;

/** A file that would take too much memory or time. */
final class TooLargeException extends RuntimeException {
  private static final long serialVersionUID = 1;

  TooLargeException(String what) {
    super(what);
  }
}
