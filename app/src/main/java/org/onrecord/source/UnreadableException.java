package org.onrecord.source;

/** Bytes that are no document; the message says why, and what to do, in plain words. */
final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  UnreadableException(String reason) {
    super(reason);
  }

  /** The message. */
  String reason() {
    return String.valueOf(getMessage());
  }
}
