package org.onrecord.archive;

/**
 * An archive that can't be opened, read or written; the message tells a person why, in plain words.
 */
public final class ArchiveException extends RuntimeException {
  private static final long serialVersionUID = 1;

  ArchiveException(String message) {
    super(message);
  }

  ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }

  /** The message. */
  public String reason() {
    return String.valueOf(getMessage());
  }
}
