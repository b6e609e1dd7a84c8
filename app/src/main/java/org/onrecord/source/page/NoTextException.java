package org.onrecord.source.page;

/** A page that gives no text to read; the message says why in plain words. */
public final class NoTextException extends Exception {
  private static final long serialVersionUID = 1;

  public NoTextException(String reason) {
    super(reason);
  }

  /** The message. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
