package org.onrecord.source.feed;

/** Bytes that are no feed, or one that can't be read at all; the message says why. */
public final class FeedException extends Exception {
  private static final long serialVersionUID = 1;

  FeedException(String reason) {
    super(reason);
  }

  /** The message. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
