package org.onrecord.source;

/**
 * Bytes that are no document, or no list of places; the message says why, and what to do, in plain
 * words.
 */
public final class UnreadableException extends Exception {
  private static final long serialVersionUID = 1;

  UnreadableException(String reason) {
    super(reason);
  }

  /** The message. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
